import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTotals } from '../../src/build/fill-totals.js';
import type { Address } from '../../src/form/address.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { anyReport } from '../generators/any-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { cleanReport, row, withCells } from '../validate/clean-report.js';

const clean = cleanReport('2021');
const received = '/requests/received';
const concluded = '/requests/concluded';
const carriedForward = '/requests/carriedForward';
const blanks = [null, null, null, null, null, null, null];

/** What was filled in where some cells of the clean report say something else. */
function filledWith(cells: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const { filled } = fillTotals(withCells(clean, cells));
  return Object.fromEntries(filled.map(({ address, value }) => [address, value]));
}

describe('fillTotals', () => {
  test('leaves a report without blanks as it is', () => {
    expect(fillTotals(clean)).toEqual({ report: clean, filled: [] });
  });

  test.each<[string, object, object]>([
    ['a row', { [`${received}/total`]: null }, { [`${received}/total`]: 22 }],
    [
      'a group of cases',
      { '/remedies/reconsideration/total': null },
      { '/remedies/reconsideration/total': 2 },
    ],
    ['the outcomes', row(concluded, blanks), row(concluded, [18, 3, 0, 0, 0, 0, 21])],
    ['the balance', row(carriedForward, blanks), row(carriedForward, [2, 0, 0, 0, 0, 0, 2])],
    [
      'both',
      { ...row(concluded, blanks), ...row(carriedForward, blanks) },
      { ...row(concluded, [18, 3, 0, 0, 0, 0, 21]), ...row(carriedForward, [2, 0, 0, 0, 0, 0, 2]) },
    ],
    [
      'the total of a column whose row has only its total',
      row(concluded, [null, 3, 0, 0, 0, 0, null]),
      row(concluded, [18, undefined, undefined, undefined, undefined, undefined, 21]),
    ],
    [
      'what is not applicable adds nothing',
      { ...row('/requests/outcomes/granted', [12, 3, 'n/a', 'n/a', 0, 0, null]) },
      { '/requests/outcomes/granted/total': 15 },
    ],
    [
      'what was concluded, by the balance where the outcomes are blank',
      { '/requests/outcomes/granted/business': null, [`${concluded}/business`]: null },
      { [`${concluded}/business`]: 3 },
    ],
    [
      'what a column adds up to before what the balance of another leaves to its row',
      {
        '/requests/outcomes/granted/business': null,
        '/requests/outcomes/granted/total': 16,
        [`${concluded}/business`]: null,
        [`${concluded}/total`]: null,
      },
      { [`${concluded}/business`]: 3, [`${concluded}/total`]: 22 },
    ],
    [
      'a row after the balance of one of its columns',
      {
        '/requests/outcomes/granted/business': null,
        '/requests/outcomes/granted/total': null,
        [`${received}/total`]: -3,
        [`${concluded}/business`]: null,
        [`${concluded}/total`]: null,
      },
      { [`${concluded}/business`]: 3, [`${concluded}/total`]: 21 },
    ],
  ])('fills in %s', (_, cells, expected) => {
    expect(filledWith(cells as never)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test.each<[string, object]>([
    ['a sum over a blank', { [`${received}/business`]: null, [`${received}/total`]: null }],
    ['a sum of blanks', row('/requests/outcomes/denied.stateSecret', blanks)],
    [
      'a sum of what does not apply',
      row('/requests/outcomes/granted', ['n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', null]),
    ],
    ['a figure that is no total', { [`${received}/business`]: null }],
    ['a mark', { [`${received}/total`]: 'n/a' }],
    ['a wrong total', { [`${received}/total`]: 9 }],
    ['a sum over what is no count', { [`${received}/business`]: -3, [`${received}/total`]: null }],
    [
      'less than nothing',
      { ...row(received, [0, 0, 0, 0, 0, 0, 0]), [`${carriedForward}/naturalPerson`]: null },
    ],
    [
      'more than a number can hold',
      { [`${received}/business`]: Number.MAX_SAFE_INTEGER, [`${received}/total`]: null },
    ],
  ])('never fills in %s', (_, cells) => {
    expect(filledWith(cells as never)).toEqual({});
  });

  test('sums 其他处理 in one row, which stands in place of three', () => {
    const gone = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) =>
      row(`/requests/outcomes/other.${code}`, blanks),
    );
    const one = row('/requests/outcomes/other', [1, 0, 0, 0, 0, 0, null]);
    const hybrid = Object.assign({}, ...gone, one, row(concluded, blanks), {
      [`${received}/naturalPerson`]: 20,
    });

    expect(filledWith(hybrid)).toEqual({
      '/requests/outcomes/other/total': 1,
      ...row(concluded, [19, 3, 0, 0, 0, 0, 22]),
    });
  });

  test('goes by the order of the form', () => {
    const { filled } = fillTotals(
      withCells(clean, { ...row(carriedForward, blanks), ...row(concluded, blanks) }),
    );
    const order = cellsOf(clean).map(({ address }) => address);
    const places = filled.map(({ address }) => order.indexOf(address));

    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('laws', () => {
  test('it fills only blanks, changes nothing else and its own input never, and once is enough', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const before = JSON.stringify(report);
        const { report: after, filled } = fillTotals(report);
        const values = new Map<Address, number>(filled.map(({ address, value }) => [address, value]));

        for (const { address } of cellsOf(report)) {
          const was = valueAt(report, address);
          if (values.has(address)) expect(was).toBeNull();
          expect(valueAt(after, address)).toEqual(values.get(address) ?? was);
        }
        expect(JSON.stringify(report)).toBe(before);
        expect(fillTotals(after)).toEqual({ report: after, filled: [] });
      }),
    );
  });

  test('blank totals of a report that adds up come back as they were', () => {
    const isTotal = (address: string) => /\/total$|\/concluded\/|\/carriedForward\//.test(address);

    fc.assert(
      fc.property(consistentReport(), (report: AnnualReport) => {
        const totals = cellsOf(report).filter(
          ({ address, table }) =>
            table !== 'proactiveDisclosure' && isTotal(address) && valueAt(report, address) !== null,
        );
        const without = withCells(report, Object.fromEntries(totals.map(({ address }) => [address, null])));

        expect(fillTotals(without).report).toEqual(report);
        expect(validateReport(fillTotals(without).report)).toEqual(validateReport(report));
      }),
    );
  });
});
