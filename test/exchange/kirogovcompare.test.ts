import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKirogovcompare, toKirogovcompare } from '../../src/exchange/index.js';
import { kirogovcompareCells } from '../../src/exchange/kirogovcompare/kirogovcompare-cells.js';
import type { AnnualReport2021 } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import { isMoney } from '../../src/report/cell.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { getCell } from '../../src/report/get-cell.js';
import { setCell } from '../../src/report/set-cell.js';
import { anyReport } from '../generators/any-report.js';
import { cleanReport, withCells } from '../validate/clean-report.js';

const clean = cleanReport('2021');
const { data } = toKirogovcompare(clean);
const told = (changed: unknown) =>
  fromKirogovcompare(changed).findings.map(({ rule, params, missing }) => [
    rule,
    params['pointer'],
    missing.length,
  ]);

describe('toKirogovcompare', () => {
  test('places the 200 cells of edition 2021, each somewhere else', () => {
    expect([...kirogovcompareCells.keys()].sort()).toEqual([...cellAddresses('2021')].sort());
    expect(new Set([...kirogovcompareCells.values()].map(String)).size).toBe(200);
    expect([...kirogovcompareCells.values()].flat()).not.toContain('');
  });

  test('writes the three tables', () => {
    expect(data).toMatchObject({
      activeDisclosureData: {
        normativeDocuments: { made: 0, repealed: 0, valid: 0 },
        fees: { amount: 12.5 },
      },
      tableData: {
        naturalPerson: {
          newReceived: 19,
          results: { granted: 12, unableToProvide: { noInfo: 6 }, totalProcessed: 18 },
        },
        legalPerson: { commercial: { newReceived: 3 } },
        total: { newReceived: 22, carriedOver: 1, results: { carriedForward: 2 } },
      },
      reviewLitigationData: { review: { maintain: 1, unfinished: 1, total: 2 } },
    });
  });

  test('says what is lost: blanks, cells that do not apply, the way an amount was written', () => {
    const changed = withCells(clean, {
      '/remedies/reconsideration/other': null,
      '/requests/received/business': 'n/a',
      '/proactiveDisclosure/fees/amount': { value: '125000', unit: 'yuan' },
    });
    const { data: figures, lost } = toKirogovcompare(changed);

    expect(figures).toEqual({
      ...data,
      tableData: expect.anything(),
    });
    expect(lost).toEqual([
      '/proactiveDisclosure/fees/amount',
      '/requests/received/business',
      '/remedies/reconsideration/other',
    ]);
    expect(toKirogovcompare(blankReport('2021')).lost).toEqual(cellAddresses('2021'));
  });

  test.each([
    [{ value: '3', unit: 'wanYuan' }, 3, []],
    [{ value: '3.0000', unit: 'wanYuan' }, 3, ['/proactiveDisclosure/fees/amount']],
    [{ value: '3', unit: null }, 3, ['/proactiveDisclosure/fees/amount']],
    [{ value: '-12', unit: 'yuan' }, -0.0012, ['/proactiveDisclosure/fees/amount']],
    [{ value: '123456.78', unit: 'yuan' }, 12.345678, ['/proactiveDisclosure/fees/amount']],
  ] as const)('an amount of %j', (amount, number, lost) => {
    const full = setCell(clean, '/proactiveDisclosure/fees/amount', amount);
    const result = toKirogovcompare(full);

    expect(result.data.activeDisclosureData).toMatchObject({ fees: { amount: number } });
    expect(result.lost).toEqual(lost);
  });

  test('loses 其他处理 as one row', () => {
    const hybrid = setCell(clean, '/requests/outcomes/other/total', 2);
    const lost = toKirogovcompare(hybrid).lost.filter((address) => address.startsWith('/requests/'));

    expect(lost).toHaveLength(7);
  });

  test('refuses another edition', () => {
    expect(() => toKirogovcompare(cleanReport('2019') as never)).toThrow(
      new RangeError('The report is of edition "2019". Allowed: "2021".'),
    );
  });
});

describe('fromKirogovcompare', () => {
  test('gives every cell back but the lost ones', () => {
    fc.assert(
      fc.property(anyReport({ edition: '2021' }), (any) => {
        const report = any as AnnualReport2021;
        const { data: figures, lost } = toKirogovcompare(report);
        const { report: again, findings } = fromKirogovcompare(JSON.parse(JSON.stringify(figures)));

        expect(findings.filter(({ rule }) => rule !== 'schema.value')).toEqual([]);
        for (const address of cellAddresses('2021')) {
          const held = getCell(again, address);
          if (!lost.includes(address)) expect(held).toEqual(getCell(report, address));
          else if (!isMoney(held)) expect(held).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('takes a whole document by its sections, with year and agency from outside', () => {
    const sections = [
      { type: 'text', title: '一、总体情况', content: '…' },
      { type: 'table_2', activeDisclosureData: data.activeDisclosureData },
      { type: 'table_3', tableData: data.tableData },
      { type: 'table_4', reviewLitigationData: data.reviewLitigationData },
    ];
    const { report, findings } = fromKirogovcompare({ sections }, { year: 2022, agency: '甲局' });

    expect(findings).toEqual([]);
    expect(report).toMatchObject({ year: 2022, agency: { name: '甲局' }, requests: clean.requests });
  });

  test('keeps the marks that the application keeps', () => {
    const marked = structuredClone(data) as { reviewLitigationData: { review: Record<string, unknown> } };
    Object.assign(marked.reviewLitigationData.review, {
      maintain: '/',
      correct: '',
      other: null,
      unfinished: '3',
    });
    const { report, findings } = fromKirogovcompare(marked);

    expect(findings).toEqual([]);
    expect(report.remedies.reconsideration).toEqual({
      upheld: 'n/a',
      corrected: null,
      other: null,
      pending: 3,
      total: 2,
    });
  });

  test.each<[string, unknown, readonly unknown[]]>([
    ['nothing', null, [['schema.type', '', 0]]],
    ['a list', [], [['schema.type', '', 0]]],
    [
      'nothing in it',
      {},
      [
        ['schema.missing', '/activeDisclosureData', 10],
        ['schema.missing', '/tableData', 175],
        ['schema.missing', '/reviewLitigationData', 15],
      ],
    ],
    [
      'a table that is none',
      { ...data, reviewLitigationData: 'none' },
      [['schema.type', '/reviewLitigationData', 15]],
    ],
    [
      'figures that are none, and keys that there are not',
      {
        ...data,
        'a/b': 1,
        reviewLitigationData: {
          ...(data.reviewLitigationData as object),
          review: { maintain: 'some', correct: true, other: 2 ** 60, unfinished: Number.NaN, all: 1 },
        },
      },
      [
        ['schema.value', '/reviewLitigationData/review/maintain', 0],
        ['schema.type', '/reviewLitigationData/review/correct', 0],
        ['schema.value', '/reviewLitigationData/review/other', 0],
        ['schema.type', '/reviewLitigationData/review/unfinished', 0],
        ['schema.missing', '/reviewLitigationData/review/total', 1],
        ['schema.unknown-key', '/reviewLitigationData/review/all', 0],
        ['schema.unknown-key', '/a~1b', 0],
      ],
    ],
    [
      'keys that would change the prototype of an object',
      JSON.parse(JSON.stringify(data).replace('{', '{"__proto__":{},"toString":1,')),
      [
        ['schema.unknown-key', '/__proto__', 0],
        ['schema.unknown-key', '/toString', 0],
      ],
    ],
  ])('says what it cannot take: %s', (_, changed, expected) => {
    expect(told(changed)).toEqual(expected);
  });

  test('in the language asked for', () => {
    expect(fromKirogovcompare('x', { locale: 'en' }).findings[0]?.message).toBe(
      'The report: should be object, is "x"',
    );
    expect(() => fromKirogovcompare({}, { locale: 'fr' as never })).toThrow(RangeError);
  });
});
