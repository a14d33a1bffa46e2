import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-id.js';
import { ruleIds } from '../../src/finding/rules.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { getCell } from '../../src/report/get-cell.js';
import type { ValidateOptions } from '../../src/validate/validate-options.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { deepFreeze } from '../fuzz/laws/deep-freeze.js';
import { castReport } from '../generators/cast-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { runs } from '../runs.js';
import { withCells } from './clean-report.js';
import { addressesOf } from './found.js';

const arithmetic: readonly RuleId[] = [
  'requests.row-total',
  'requests.outcome-total',
  'requests.balance',
  'remedies.total',
];

/** JSON has but one zero. */
function withoutMinusZero(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(withoutMinusZero);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutMinusZero(part)]));
}

const mutated = castReport();

const options: fc.Arbitrary<ValidateOptions> = fc.record(
  {
    previous: mutated,
    locale: fc.constantFrom('zh', 'en'),
    failOn: fc.constantFrom('error', 'warning', 'info'),
    includePassed: fc.boolean(),
    rules: fc.dictionary(fc.constantFrom('value.*', ...ruleIds), fc.constantFrom('off', 'error', 'info')),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ValidateOptions>;

describe('validateReport', () => {
  test('throws on no report, changes none and says the same twice', () => {
    fc.assert(
      fc.property(mutated, options, (report, given) => {
        deepFreeze(report);
        deepFreeze(given);
        const result = validateReport(report, given);

        expect(validateReport(report, given)).toEqual(result);
      }),
      { numRuns: runs(100) },
    );
  });

  test('gives a result that is JSON', () => {
    fc.assert(
      fc.property(mutated, (report) => {
        const { waived, ...result } = validateReport(report, { includePassed: true });

        expect(JSON.parse(JSON.stringify(result))).toEqual(withoutMinusZero(result));
        expect(waived).toEqual([]);
      }),
    );
  });

  test('finds no fault with the arithmetic of a report that adds up', () => {
    fc.assert(
      fc.property(consistentReport(), (report) => {
        const failed = validateReport(report).findings.map(({ rule }) => rule);

        expect(failed.filter((rule) => arithmetic.includes(rule) || rule === 'value.split-number')).toEqual(
          [],
        );
      }),
    );
  });

  test('finds every single wrong figure of sections 3 and 4', () => {
    fc.assert(
      fc.property(consistentReport(), fc.nat(), fc.nat(9999), (report, at, value) => {
        const filled = cellsOf(report)
          .filter(({ table }) => table !== 'proactiveDisclosure')
          .map(({ address }) => address as never)
          .filter((address) => getCell(report, address) !== null);
        const address = filled[at % filled.length] as never;
        fc.pre(getCell(report, address) !== value);
        const { findings, verdict } = validateReport(withCells(report, { [address]: value }));
        const naming = findings.filter((finding) => addressesOf(finding).includes(address));

        expect(verdict).toBe('fail');
        expect(naming.some(({ rule }) => arithmetic.includes(rule))).toBe(true);
      }),
    );
  });

  test('a blank is never worth another figure without a finding', () => {
    fc.assert(
      fc.property(consistentReport(), fc.nat(), (report, at) => {
        const filled = cellsOf(report)
          .map(({ address }) => address as never)
          .filter((address) => typeof getCell(report, address) === 'number');
        const address = filled[at % filled.length] as never;
        const { findings } = validateReport(withCells(report, { [address]: null }));
        const blankRules: readonly RuleId[] = ['value.blank', 'value.row-blank', 'value.table-blank'];

        expect(
          findings.some(
            (finding) => blankRules.includes(finding.rule) && addressesOf(finding).includes(address),
          ),
        ).toBe(true);
      }),
    );
  });
});
