import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';

const before = ['某局2024年政府信息公开工作年度报告', '二、主动公开政府信息情况', '第二十条第（八）项'];
const after = '三、收到和处理政府信息公开申请情况';

const amountIn = (source: string) => {
  const { report } = parseReport(source);
  return report?.edition === '2021' ? report.proactiveDisclosure.fees.amount : undefined;
};

const asText = (lines: readonly string[]) => [...before, ...lines, after].join('\n');

describe('the unit of an amount is that of its head, however the head is broken', () => {
  test.each([
    { given: ['信息内容 本年收费金额（单位：万元）', '行政事业性收费 5'] },
    { given: ['信息内容        本年收费金额', '              （单位：万元）', '行政事业性收费      5'] },
    { given: ['信息内容        本年收费金额', '（单位：万元）', '行政事业性收费      5'] },
    { given: [' 信息内容   本年收费金额（单位：', '              万元）', '行政事业性收费  5'] },
    { given: ['信息 本年收费金额', '内容 （单位：万元）', '行政事业性收费 5'] },
    { given: ['信息内容', '本年收费金额', '（单位：万元）', '行政事业性收费', '5'] },
    { given: ['信息内容 本年收费总额（单位：万元）', '行政事业性收费 5'] },
    { given: ['信息内容 本年收费金额（单(注)位：万元）', '行政事业性收费 5'] },
    { given: ['信息内容* 本年收费总额（单位：万元）(注)', '行政事业性收费 5'] },
    { given: ['信息内容本年收费总额（单位：*万元）', '行政事业性收费 5'] },
    { given: ['信息内容\t本年收费金额', '\t（单位：万元）', '行政事业性收费\t5'] },
    { given: ['信息内容', '本年收', '费金额（单位：万元）', '行政事业性收费', '5'] },
    { given: ['信息内容', '本 年 收 费 金 额 ( 单 ', '位 ： 万 元 )', '行政事业性收费', '5'] },
    { given: ['信息         本年收', '内容         费金额（单位：万元）', '行政事业性收费    5'] },
    { given: ['信息 \t本年收费金额（单', '内容 \t位：万元）', '行政事业性收费 \t5'] },
    { given: ['信息 \t本年收费金额（单位：万元）', '内容 \t', '行政事业性收费 \t5'] },
    { given: ['| 信息内容 | 本年收费金额 |', '|---|---|', '| | （单位：万元） |', '| 行政事业性收费 | 5 |'] },
  ])('$given', ({ given }) => {
    expect(amountIn(asText(given))).toEqual({ value: '5', unit: 'wanYuan' });
  });

  test('in cells of a page', () => {
    const rows = [
      ['信息内容', '本年收费金额'],
      ['', '（单位：万元）'],
      ['行政事业性收费', '5'],
    ];
    const table = rows
      .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('');
    const source = [...before.map((text) => `<p>${text}</p>`), `<table>${table}</table>`, `<p>${after}</p>`];

    expect(amountIn(source.join(''))).toEqual({ value: '5', unit: 'wanYuan' });
  });

  test('in yuan', () => {
    expect(amountIn(asText(['信息内容 本年收费金额', '（单位：元）', '行政事业性收费 5']))).toEqual({
      value: '5',
      unit: 'yuan',
    });
  });
});

test('the unit named above another block is not that of the head', () => {
  const other = [
    '信息内容 采购总金额（单位：万元）',
    '第二十条第（八）项',
    '信息内容 本年收费金额',
    '行政事业性收费 5',
  ];
  expect(amountIn(asText(other))).toEqual({ value: '5', unit: null });
});

test('a head without a unit, and words below it that name none, leave it open', () => {
  expect(amountIn(asText(['信息内容 本年收费金额', '信息内容', '行政事业性收费 5']))).toEqual({
    value: '5',
    unit: null,
  });
});

describe('a unit that a line break parted from its amount is that of the amount', () => {
  const procurement = (...rows: readonly string[]) => {
    const { report } = parseReport(
      [
        '某局2020年政府信息公开工作年度报告',
        '二、主动公开政府信息情况',
        '第二十条第（九）项',
        '信息内容\t采购项目数量\t采购总金额',
        ...rows,
        after,
      ].join('\n'),
    );
    return report?.edition === '2019' ? report.proactiveDisclosure.procurement : undefined;
  };

  test.each([
    { rows: ['政府集中\t5\t0.26', '采购\t\t万元'], unit: 'wanYuan' },
    { rows: ['政府集中采购\t5\t0.26', '\t\t万元'], unit: 'wanYuan' },
    { rows: ['政府集中采购\t5\t0.26', '\t\t（元）'], unit: 'yuan' },
    { rows: ['政府集中采购\t5\t0.26', '\t\t万元以上'], unit: null },
    { rows: ['政府集中\t5\t0.26', '采购\t\t'], unit: null },
  ])('$rows', ({ rows, unit }) => {
    expect(procurement(...rows)).toEqual({ projects: 5, amount: { value: '0.26', unit } });
  });

  test('the unit of its cell goes before', () => {
    expect(procurement('政府集中采购\t5\t260元', '\t\t万元')?.amount).toEqual({ value: '260', unit: 'yuan' });
  });
});
