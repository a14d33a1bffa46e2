import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';

const heads = '| 办理情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |';
const columns = ['naturalPerson', 'business', 'total'];

/** Section 3 with these rows, below the heads. */
function requests(...rows: readonly string[]) {
  const { report, readings, findings } = parseReport(
    ['## 三、收到和处理政府信息公开申请情况', '', heads, `|${'---|'.repeat(8)}`, ...rows].join('\n'),
    { year: 2024 },
  );
  const of = (row: string) => columns.map((column) => `/requests/outcomes/${row}/${column}` as Address);
  return {
    valuesOf: (row: string) => of(row).map((address) => valueAt(report, address)),
    isGuessed: (row: string) => readings.get(of(row)[0] as Address)?.guessed,
    findings,
  };
}

describe('a label that a line break tore in two is one label, with figures beside both halves', () => {
  test.each([
    {
      row: 'denied.prohibitedByLaw',
      other: 'other.miscellaneous',
      rows: ['| 2.其他 | 4 | 79 | 0 | 0 | 0 | 0 | 83 |', '| 法律行政法规禁止公开 |  | 6 |  |  |  |  | 6 |'],
    },
    {
      row: 'denied.prohibitedByLaw',
      other: 'other.miscellaneous',
      rows: [
        '| 2.其他 | 4 | 79 | 0 | 0 | 0 | 0 | 83 |',
        '| 法律行政 |  | 6 |  |  |  |  | 6 |',
        '| 法规禁止公开 |  |  |  |  |  |  | 1 |',
      ],
    },
    {
      row: 'denied.prohibitedByLaw',
      other: 'other.miscellaneous',
      rows: [
        '| 2.其他 | 4 | 79 | 0 | 0 | 0 | 0 | 83 |',
        '| 法律行政 |  | 6 |  |  |  |  | 6 |',
        '| 法规禁止公开 |  |  |  |  |  |  |  |',
      ],
    },
    {
      row: 'notProcessed.excessive',
      other: 'notProcessed.duplicate',
      rows: ['| 4.无正当理由 | 4 | 5 | 0 | 0 | 0 | 0 | 9 |', '| 大量反复申请 |  | 5 |  |  |  |  | 9 |'],
    },
    {
      row: 'other.correctionOverdue',
      other: 'other.miscellaneous',
      rows: [
        '| （六） | 1.申请人无正当理由逾期不补正、 | 4 | 5 | 0 | 0 | 0 | 0 | 9 |',
        '| 其他处理 | 行政机关不再处理其政府信息公开申请 |  | 5 |  |  |  |  | 9 |',
      ],
    },
    {
      row: 'denied.stateSecret',
      other: 'granted',
      rows: ['| 1.属于 | 4 | 5 | 0 | 0 | 0 | 0 | 9 |', '| 国家秘密 |  | 5 |  |  |  |  | 9 |'],
    },
  ])('$rows', ({ row, other, rows }) => {
    const { valuesOf, isGuessed, findings } = requests(...rows, '| （七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');

    expect(valuesOf(row)).toEqual([4, null, null]);
    expect(isGuessed(row)).toBe(true);
    expect(valuesOf(other)).toEqual([null, null, null]);
    expect(
      findings.some(({ missing }) => missing.includes(`/requests/outcomes/${row}/total` as Address)),
    ).toBe(true);
  });
});

test('with the figures beside one half the row is read', () => {
  const { valuesOf } = requests(
    '| （三）不 | 1.属于 | 4 | 5 | 0 | 0 | 0 | 0 | 9 |',
    '| 予公开 | 国家秘密 |  |  |  |  |  |  |  |',
  );

  expect(valuesOf('denied.stateSecret')).toEqual([4, 5, 9]);
});

test('labels of two rows are no label together', () => {
  const { valuesOf } = requests(
    '| 3.其他 | 3 | 5 | 0 | 0 | 0 | 0 | 8 |',
    '| （七）总计 | 3 | 5 | 0 | 0 | 0 | 0 | 8 |',
  );

  expect(valuesOf('other.miscellaneous')).toEqual([3, 5, 8]);
});

test('a label with an ordinal of its own is not the rest of the one above it', () => {
  const { valuesOf } = requests(
    '| （六）其他处理 | 3 | 5 | 0 | 0 | 0 | 0 | 8 |',
    '| 2.其他法律行政法规禁止公 | 39 | 1 | 0 | 0 | 0 | 0 | 40 |',
    '| （七）总计 | 42 | 6 | 0 | 0 | 0 | 0 | 48 |',
  );

  expect(valuesOf('denied.prohibitedByLaw')).toEqual([39, 1, 40]);
});
