import { describe, expect, test } from 'vitest';
import type { ReconcileOptions } from '../../src/aggregate/aggregate-options.js';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import { reconcile } from '../../src/aggregate/reconcile.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cleanReport, row, withCells } from '../validate/clean-report.js';

const clean: AnnualReport = { ...cleanReport('2021'), year: 2024 };
const received = '/requests/received/business';
const amount = '/proactiveDisclosure/fees/amount';
const children = ['a', 'b'].map((name) => ({ ...clean, agency: { name } }));
const parent = aggregateReports(children, { agency: '云溪县人民政府', year: 2024 }).report;

type Cells = Readonly<Record<string, unknown>>;

/** What is found where cells of the government, and of its agencies, say something else. */
function found(own: Cells, ofAgencies: readonly Cells[] = [], options: ReconcileOptions = {}) {
  const changed = children.map((child, index) => withCells(child, ofAgencies[index] ?? {}));
  return reconcile(withCells(parent, own), changed, options).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

describe('reconcile', () => {
  test('finds nothing where all is well', () => {
    expect(reconcile(parent, children)).toEqual([]);
    expect(reconcile(parent, children, { expected: ['a', 'b'] })).toEqual([]);
  });

  test('a count that is not the sum', () => {
    expect(reconcile(withCells(parent, { [received]: 5 }), children)).toMatchObject([
      {
        rule: 'aggregate.sum',
        severity: 'warning',
        cells: [{ address: received, role: 'total', value: 5, of: 'report' }],
        expected: 6,
        actual: 5,
        difference: -1,
        message: '一、本年新收政府信息公开申请数量 · 商业企业：填5，各机关合计6，相差1',
      },
    ]);
    expect(found({ [received]: 5 }, [], { locale: 'en' })).toEqual([
      'aggregate.sum: Requests received this year · Businesses: 5; the agencies come to 6, off by 1',
    ]);
  });

  const label = '行政事业性收费 · 本年收费金额';
  const noUnit = (name: string) =>
    `aggregate.unit: ${label}：1份报告的金额没有注明单位，无法与其他金额合计（${name}）`;

  test.each<[string, unknown, readonly unknown[], string[]]>([
    ['equal', { value: '25.0', unit: 'wanYuan' }, [], []],
    ['equal in another unit', { value: '250000', unit: 'yuan' }, [], []],
    [
      'off',
      { value: '25', unit: 'wanYuan' },
      [{ value: '12.51', unit: 'wanYuan' }],
      [`aggregate.sum: ${label}：填25万元，各机关合计25.01万元，相差0.01万元`],
    ],
    [
      'off in another unit',
      { value: '250001', unit: 'yuan' },
      [],
      [`aggregate.sum: ${label}：填250001元，各机关合计250000元，相差1元`],
    ],
    ['without a unit', { value: '25', unit: null }, [], [noUnit('云溪县人民政府')]],
    [
      'nothing',
      { value: '0', unit: null },
      [
        { value: '0', unit: null },
        { value: '0.0', unit: null },
      ],
      [],
    ],
    [
      'nothing against something',
      { value: '0', unit: null },
      [],
      [`aggregate.sum: ${label}：填0，各机关合计25.00万元，相差25.00万元`],
    ],
    [
      'something against nothing',
      { value: '3', unit: 'yuan' },
      [
        { value: '0', unit: null },
        { value: '0.0', unit: null },
      ],
      [`aggregate.sum: ${label}：填3元，各机关合计0.0元，相差3.0元`],
    ],
    [
      'against one without a unit',
      { value: '3', unit: 'yuan' },
      [{ value: '3', unit: null }, null],
      ['aggregate.blank-term: “行政事业性收费”：1个机关有空白，合计不含空白（b）', noUnit('a')],
    ],
    [
      'all without a unit',
      { value: '3', unit: null },
      [{ value: '4', unit: null }, 'n/a'],
      [`aggregate.sum: ${label}：填3，各机关合计4，相差1`],
    ],
    ['blank', null, [], []],
    ['malformed', { value: 'x', unit: null }, [], []],
    ['against marks', { value: '3', unit: 'yuan' }, ['n/a', 'n/a'], []],
  ])('money: %s', (_, own, theirs, messages) => {
    expect(
      found(
        { [amount]: own },
        theirs.map((value) => ({ [amount]: value })),
      ),
    ).toEqual(messages);
  });

  test.each<[string, Cells, readonly Cells[], string[]]>([
    ['a blank of the government is not compared', { [received]: null }, [], []],
    ['nor a mark', { [received]: 'n/a' }, [], []],
    [
      'nor a cell that all others left blank',
      { [received]: 4 },
      [{ [received]: null }, { [received]: null }],
      [],
    ],
    [
      'nor one without a sum',
      { [received]: 4 },
      [{ [received]: Number.MAX_SAFE_INTEGER }],
      ['aggregate.overflow'],
    ],
    ['a blank among figures is named', { [received]: 3 }, [{ [received]: null }], ['aggregate.blank-term']],
    [
      'and adds nothing',
      { [received]: 4 },
      [{ [received]: null }],
      ['aggregate.blank-term', 'aggregate.sum'],
    ],
  ])('%s', (_, own, theirs, rules) => {
    expect(found(own, theirs).map((text) => text.split(':')[0])).toEqual(rules);
  });

  test('nothing is compared while the list of agencies is not complete', () => {
    const wrong = withCells(parent, { [received]: 5 });
    const rules = (given: readonly AnnualReport[], options: ReconcileOptions = {}) =>
      reconcile(wrong, given, options).map(({ rule }) => rule);
    const [a, b] = children as [AnnualReport, AnnualReport];

    expect(rules([a, b])).toEqual(['aggregate.sum']);
    expect(rules([a, b], { expected: ['a', 'b', 'c'] })).toEqual(['aggregate.missing-agency']);
    expect(rules([a, b, a])).toEqual(['aggregate.duplicate-agency']);
    expect(rules([a, { ...b, year: 2023 }])).toEqual(['aggregate.mixed-years']);
    expect(rules([a, withCells({ ...b, year: 2023 }, { [received]: null })])).toEqual([
      'aggregate.mixed-years',
    ]);
    expect(rules([a, b], { expected: ['a'] })).toEqual(['aggregate.unexpected-agency', 'aggregate.sum']);
  });

  test('the year is that of the first report where the government names none', () => {
    const [a, b] = children as [AnnualReport, AnnualReport];

    expect(reconcile({ ...parent, year: null }, children)).toEqual([]);
    expect(reconcile({ ...parent, year: null }, [a, { ...b, year: 2023 }])).toMatchObject([
      { rule: 'aggregate.mixed-years', params: { agency: 'b', foundYear: 2023, year: 2024 } },
    ]);
  });

  test('of a later source it gives a promise', async () => {
    async function* later() {
      yield* children;
    }
    const wrong = withCells(parent, { [received]: 5 });

    expect(await reconcile(wrong, later())).toEqual(reconcile(wrong, children));
  });

  test('no agencies, nothing to compare; no such language', () => {
    expect(reconcile(parent, [])).toEqual([]);
    expect(() => reconcile(parent, [], { locale: 'fr' as never })).toThrow('options.locale is "fr"');
  });
});

describe('其他处理 in one row here and in three there', () => {
  const blanks = [null, null, null, null, null, null, null];
  const zeros = [0, 0, 0, 0, 0, 0, 0];
  const other = '/requests/outcomes/other';
  const three = (figures: readonly unknown[], rest: readonly unknown[]): Cells => ({
    ...row(`${other}.correctionOverdue`, rest),
    ...row(`${other}.feeOverdue`, figures),
    ...row(`${other}.miscellaneous`, rest),
  });
  const inThree = (count: number): Cells => three([count, 0, 0, 0, 0, 0, count], zeros);
  const inOne = (count: number): Cells => ({
    ...three(blanks, blanks),
    ...row(other, [count, 0, 0, 0, 0, 0, count]),
  });

  test('is held against the sum of the three', () => {
    expect(found(inThree(3), [inOne(2), inThree(1)])).toEqual([]);
    expect(found(inOne(2), [inThree(1), inThree(1)])).toEqual([]);
    expect(found(inOne(2), [inOne(2), inThree(1)])).toEqual([
      'aggregate.sum: 三（六）其他处理 · 自然人：填2，各机关合计3，相差1',
      'aggregate.sum: 三（六）其他处理 · 总计：填2，各机关合计3，相差1',
    ]);
  });

  test('a row that does not apply adds nothing, and where none is filled in nothing is compared', () => {
    const marks = ['n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a'];
    const [two, blank] = [three([2, 0, 0, 0, 0, 0, 2], marks), three(blanks, blanks)];

    expect(found(inOne(2), [two, inThree(0)])).toEqual([]);
    expect(found(two, [inOne(1), inOne(1)])).toEqual([]);
    expect(found(inOne(2), [blank, blank])).toEqual([]);
  });

  test('and row by row where both print the same', () => {
    expect(found(inOne(2), [inOne(2), inOne(0)])).toEqual([]);
    expect(found(inOne(2), [inOne(2), inOne(1)])).toHaveLength(2);
    expect(found(inThree(3), [inThree(1), inThree(1)])).toEqual([
      expect.stringMatching(/^aggregate\.sum: 三（六）2\..* · 自然人：填3，各机关合计2，相差1$/),
      expect.stringMatching(/^aggregate\.sum: 三（六）2\..* · 总计：填3，各机关合计2，相差1$/),
    ]);
  });
});
