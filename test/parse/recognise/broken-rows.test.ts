import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';

const heads = '办理情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

/** Section 3 with these rows, the cells of each by one blank. */
function requests(...rows: readonly string[]) {
  const lines = rows.map((row) => row.replaceAll(' ', '\t').replaceAll('_', ''));
  const result = parseReport(['三、收到和处理政府信息公开申请情况', heads, ...lines].join('\n'), {
    year: 2024,
  });
  const valuesOf = (row: string) =>
    ['naturalPerson', 'business', 'total'].map((column) =>
      valueAt(result.report, `/requests/${row}/${column}` as Address),
    );
  return { ...result, valuesOf, rules: result.findings.map(({ rule }) => rule) };
}

const next = '二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1';

describe('a figure is open where the rest of its row, broken over two, stands in the same column', () => {
  test.each([
    {
      what: 'with the end of the label',
      rows: ['一、本年新收政府信 12 5 0 0 0 0 17', '息公开申请数量 3 _ _ _ _ _ 6'],
      want: [null, 5, null],
    },
    {
      what: 'below no label',
      rows: ['一、本年新收政府信息公开申请数量 12 5 0 0 0 0 140', '_ 3 _ _ _ _ _ 8'],
      want: [null, 5, null],
    },
    {
      what: 'with the label itself, below the beginning of it',
      rows: ['一、 12 5 0 0 0 0 140', '本年新收政府信息公开申请数量 3 _ _ _ _ _ 8'],
      want: [null, null, null],
    },
    {
      what: 'where either half adds up',
      rows: ['一、本年新收政府信息公开申请数量 0 37 0 0 0 0 37', '_ _ 5 _ _ _ _ 5'],
      want: [0, null, null],
    },
    {
      what: 'in the row above the label, below the heads',
      rows: ['_ 12 5 0 0 0 0 17', '一、本年新收政府信息公开申请数量 3 _ _ _ _ _ 6'],
      want: [null, null, null],
    },
    {
      what: 'in a row that lacks the cells at its end',
      rows: ['一、本年新收政府信 12 5 0 0 0 0 17', '息公开申请数量 3'],
      want: [null, 5, 17],
    },
    {
      what: 'in two rows',
      rows: ['一、本年新收政府 12 5 0 0 0 0 17', '信息公开申 3 _ _ _ _ _ _', '请数量 _ _ _ _ _ _ 6'],
      want: [null, 5, null],
    },
    {
      what: 'broken at a separator',
      rows: ['一、本年新收政府信息公开申请数量 12 5 0 0 0 0 17', '_ _ ,345 _ _ _ _ ,345'],
      want: [12, null, null],
    },
  ])('$what', ({ rows, want }) => {
    const { valuesOf, findings, rules } = requests(...rows, next);

    expect(valuesOf('received')).toEqual(want);
    expect(findings.some(({ missing }) => missing.some((one) => one.startsWith('/requests/received/')))).toBe(
      true,
    );
    expect(rules).toContain('parse.alignment-unknown');
    expect(valuesOf('carriedOver')).toEqual([1, 0, 1]);
  });
});

test('a figure is open where the rest of its row stands beside a label that goes on in the cell above', () => {
  const cell = (text: string | number) => `<td>${text}</td>`;
  const source = [
    '<p>三、收到和处理政府信息公开申请情况</p><table>',
    `<tr>${heads.split('\t').map(cell).join('')}</tr>`,
    `<tr><td rowspan="2">一、本年新收政府信息公开申请数量</td>${[12, 5, 0, 0, 0, 0, 17].map(cell).join('')}</tr>`,
    `<tr>${[3, '', '', '', '', '', 6].map(cell).join('')}</tr></table>`,
  ].join('');
  const { report } = parseReport(source, { year: 2024 });

  expect(valueAt(report, '/requests/received/naturalPerson' as Address)).toBeNull();
  expect(valueAt(report, '/requests/received/business' as Address)).toBe(5);
  expect(valueAt(report, '/requests/received/total' as Address)).toBeNull();
});

test('a figure alone below a row that adds up is no rest of it: its sum would lack it', () => {
  const { valuesOf } = requests('一、本年新收政府信息公开申请数量 12 5 0 0 0 0 17', '_ 3 _', next);

  expect(valuesOf('received')).toEqual([12, 5, 17]);
});

test('a row with a name of its own is no rest of another', () => {
  const { valuesOf } = requests(
    '一、本年新收政府信息公开申请数量 12 5 0 0 0 0 20',
    '其中网上申请 3 _ _ _ _ _ 8',
    next,
  );

  expect(valuesOf('received')).toEqual([12, 5, 20]);
});

test('a row of strokes below the heads is no part of the row below it', () => {
  const source = ['信息内容', '本年处理决定数量'].join(' | ');
  const { report } = parseReport(`| ${source} |\n|-|-|\n| 行政许可 | 90 |`, { year: 2024 });

  expect(valueAt(report, '/proactiveDisclosure/licensing/decisions' as Address)).toBe(90);
});

test('in section 2, which has no sums, figures below others are the rest of them', () => {
  const { report, findings } = parseReport(
    ['二、主动公开政府信息情况', '信息内容\t本年处理决定数量', '行政许可\t90', '\t3350', '行政处罚\t2'].join(
      '\n',
    ),
    { year: 2024 },
  );
  const licensing = '/proactiveDisclosure/licensing/decisions' as Address;

  expect(valueAt(report, licensing)).toBeNull();
  expect(findings.some(({ missing }) => missing.includes(licensing))).toBe(true);
  expect(valueAt(report, '/proactiveDisclosure/penalties/decisions' as Address)).toBe(2);
});
