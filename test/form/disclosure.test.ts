import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/form/edition.js';
import { forms } from '../../src/form/forms.js';

/** Section 2 as the notices print it. */
const printed: Readonly<Record<Edition, readonly string[]>> = {
  '2019': [
    '第二十条第（一）项 | 规章 规范性文件 | 本年新制作数量 本年新公开数量 对外公开总数量',
    '第二十条第（五）项 | 行政许可 其他对外管理服务事项 | 上一年项目数量 本年增/减 处理决定数量',
    '第二十条第（六）项 | 行政处罚 行政强制 | 上一年项目数量 本年增/减 处理决定数量',
    '第二十条第（八）项 | 行政事业性收费 | 上一年项目数量 本年增/减',
    '第二十条第（九）项 | 政府集中采购 | 采购项目数量 采购总金额',
  ],
  '2021': [
    '第二十条第（一）项 | 规章 行政规范性文件 | 本年制发件数 本年废止件数 现行有效件数',
    '第二十条第（五）项 | 行政许可 | 本年处理决定数量',
    '第二十条第（六）项 | 行政处罚 行政强制 | 本年处理决定数量',
    '第二十条第（八）项 | 行政事业性收费 | 本年收费金额',
  ],
};

const words = (parts: readonly { zh: string }[]) => parts.map(({ zh }) => zh).join(' ');

describe.each(['2019', '2021'] as const)('section 2 of edition %s', (edition) => {
  const { disclosureItems } = forms[edition];

  test('has the items, rows and columns of the notice', () => {
    const stated = disclosureItems.map(
      ({ zh, rows, columns }) => `${zh} | ${words(rows)} | ${words(columns)}`,
    );

    expect(stated).toEqual(printed[edition]);
  });

  test('names money and signed columns', () => {
    const special = disclosureItems
      .flatMap(({ columns }) => columns)
      .filter(({ kind }) => kind !== 'count')
      .map(({ zh, kind, unit }) => `${zh} ${kind} ${unit ?? '-'}`);

    expect([...new Set(special)]).toEqual(
      edition === '2019' ? ['本年增/减 change -', '采购总金额 money -'] : ['本年收费金额 money wanYuan'],
    );
  });
});
