import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AggregateOptions } from '../../src/aggregate/aggregate-options.js';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import { reconcile } from '../../src/aggregate/reconcile.js';
import type { Edition } from '../../src/form/edition.js';
import { editions, forms } from '../../src/form/forms.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { type Cell, isMoney, type Money, type MoneyCell } from '../../src/report/cell.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { tables } from '../generators/any-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { runs } from '../runs.js';
import { cleanReport } from '../validate/clean-report.js';
import { agencies } from './agencies.js';

type Value = Cell | MoneyCell | undefined;

const optionsOf = (edition: Edition): AggregateOptions => ({
  agency: '合',
  year: forms[edition].firstYear,
});
const cellsIn = (report: AnnualReport) =>
  cellsOf(report).map(({ address }) => [address, valueAt(report, address)]);

/** An edition, and that many reports on it that can be added up. */
const some = (count: number) =>
  fc.constantFrom(...editions).chain((edition) => fc.tuple(fc.constant(edition), agencies(edition, count)));

/** An amount in ten thousand millionths of a yuan, by whole numbers alone. */
function exactly({ value, unit }: Money): bigint {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(value) ?? [];
  const digits = BigInt(whole + part.padEnd(10, '0')) * (unit === 'wanYuan' ? 10_000n : 1n);
  return sign === '-' ? -digits : digits;
}

/** What values come to, counted the plain way. */
function plainSum(values: readonly Value[]): unknown {
  const counts = values.filter((value) => typeof value === 'number');
  if (counts.length > 0) return counts.reduce((a, b) => a + b);
  const amounts = values.filter((value) => isMoney(value));
  if (amounts.length > 0) return amounts.map(exactly).reduce((a, b) => a + b);
  return values.includes(null) ? null : 'n/a';
}

const few = { numRuns: runs(50) };

describe('laws', { timeout: 60_000 }, () => {
  test('the sum of one report is that report, cell by cell', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions).chain(tables), (drawn) => {
        const report = { ...drawn, year: forms[drawn.edition].firstYear };

        expect(cellsIn(aggregateReports([report], optionsOf(drawn.edition)).report)).toEqual(cellsIn(report));
      }),
      few,
    );
  });

  test('the order does not matter', () => {
    const shuffled = some(4).chain(([edition, all]) =>
      fc.tuple(fc.constant(edition), fc.constant(all), fc.shuffledSubarray([...all], { minLength: 4 })),
    );
    fc.assert(
      fc.property(shuffled, ([edition, all, mixed]) => {
        expect(aggregateReports(mixed, optionsOf(edition))).toEqual(
          aggregateReports(all, optionsOf(edition)),
        );
      }),
      few,
    );
  });

  test('sums can be added to sums', () => {
    fc.assert(
      fc.property(some(4), fc.integer({ min: 1, max: 3 }), ([edition, all], cut) => {
        const sumOf = (part: readonly AnnualReport[], agency: string) =>
          aggregateReports(part, { ...optionsOf(edition), agency }).report;
        const parts = [sumOf(all.slice(0, cut), '甲'), sumOf(all.slice(cut), '乙')];

        expect(sumOf(parts, '合')).toEqual(sumOf(all, '合'));
      }),
      few,
    );
  });

  test('counts and money add up to the last decimal', () => {
    fc.assert(
      fc.property(some(3), ([edition, all]) => {
        const { report } = aggregateReports(all, optionsOf(edition));
        for (const { address, optional, row } of cellsOf(report)) {
          if (optional || row.includes('/other.')) continue;
          const sum = valueAt(report, address) as Value;
          const plain = plainSum(all.map((one) => valueAt(one, address) as Value));

          expect(isMoney(sum) ? exactly(sum) : sum, address).toBe(plain);
        }
      }),
      few,
    );
  });

  test('the sum of reports that add up adds up', () => {
    const pair = fc.tuple(consistentReport({ edition: '2021' }), consistentReport({ edition: '2021' }));
    fc.assert(
      fc.property(pair, (both) => {
        const given = both.map((report, index) => ({
          ...report,
          year: 2024,
          agency: { name: String(index) },
        }));
        const { report } = aggregateReports(given, { agency: '合', year: 2024 });
        const failed = validateReport(report).findings.map(({ rule }) => rule);

        expect(
          failed.filter((rule) => /^requests\.(row|outcome|balance)|^remedies\.total/.test(rule)),
        ).toEqual([]);
      }),
      few,
    );
  });

  test('a sum holds against the reports it is of', () => {
    fc.assert(
      fc.property(some(3), ([edition, all]) => {
        const { report, findings } = aggregateReports(all, optionsOf(edition));

        expect(reconcile(report, all)).toEqual(findings);
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      }),
      few,
    );
  });

  test('ten thousand reports, one after another, and as they come', async () => {
    const clean = { ...cleanReport('2021'), year: 2024 };
    function* many() {
      for (let index = 0; index < 10_000; index++) yield { ...clean, agency: { name: `机关${index}` } };
    }
    async function* later() {
      yield* many();
    }
    const sum = aggregateReports(many(), { agency: '合', year: 2024 });

    expect(sum.report.requests.received.total).toBe(220_000);
    expect(valueAt(sum.report, '/proactiveDisclosure/fees/amount')).toEqual({
      value: '125000.00',
      unit: 'wanYuan',
    });
    expect(await aggregateReports(later(), { agency: '合', year: 2024 })).toEqual(sum);
  });
});
