import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-id.js';
import { ruleIds } from '../../src/finding/rules.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import type { ValidateOptions } from '../../src/validate/validate-options.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { aSource } from './a-source.js';
import { cleanReport, ofYearBefore, tablesOnly, withCells } from './clean-report.js';

const clean = cleanReport('2021');
const before = ofYearBefore(clean, clean);
const government = { ...clean, agency: { name: null, kind: 'government' } } as const;
const township = { name: null, kind: 'township' } as const;
const withoutRemedies = { ...clean, remedies: blankReport('2021').remedies };
const twice = [{ rule: 'parse.leftover', params: { text: '7' } }] as const;

function outcome(rule: RuleId, report: AnnualReport, options: ValidateOptions = {}): string | undefined {
  return validateReport(report, { ...options, includePassed: true }).outcomes?.[rule];
}

describe('outcomes', () => {
  test('are there for every rule, when asked for', () => {
    expect(validateReport(clean).outcomes).toBeUndefined();
    expect(Object.keys(validateReport(clean, { includePassed: true }).outcomes ?? {})).toEqual(ruleIds);
  });

  test.each<[RuleId, string, AnnualReport, ValidateOptions, string]>([
    ['requests.balance', 'that holds', clean, {}, 'pass'],
    ['requests.balance', 'that does not', withCells(clean, { '/requests/received/total': 0 }), {}, 'fail'],
    [
      'requests.balance',
      'that is waived',
      withCells(clean, { '/requests/received/total': 0 }),
      { waivers: [{ rule: 'requests.balance', reason: 'x' }] },
      'fail',
    ],
    ['requests.balance', 'that is off', clean, { rules: { 'requests.*': 'off' } }, 'not-applicable'],
    ['requests.balance', 'without its cells', blankReport('2021'), {}, 'could-not-run'],
    ['requests.row-total', 'without its cells', blankReport('2021'), {}, 'could-not-run'],
    ['requests.outcome-total', 'without its cells', blankReport('2021'), {}, 'could-not-run'],
    ['remedies.total', 'without its table', withoutRemedies, {}, 'could-not-run'],
    ['requests.balance', 'without the table of another rule', withoutRemedies, {}, 'pass'],
    [
      'remedies.total',
      'with some of its cells',
      withCells(clean, { '/remedies/reconsideration/total': null }),
      {},
      'pass',
    ],
    ['schema.type', 'of no report', clean, { source: aSource() }, 'not-applicable'],
    ['value.blank', 'of a clean report', clean, {}, 'pass'],
    ['value.magnitude', 'without last year', clean, {}, 'could-not-run'],
    ['value.magnitude', 'with last year', clean, { previous: before }, 'pass'],
    ['value.money-scale', 'with last year', clean, { previous: before }, 'pass'],
    [
      'value.money-scale',
      'with last year on another form',
      clean,
      { previous: cleanReport('2019') },
      'could-not-run',
    ],
    ['value.money-scale', 'without last year', clean, {}, 'could-not-run'],
    ['value.notation', 'without a source', clean, {}, 'could-not-run'],
    ['value.notation', 'with a source', clean, { source: aSource() }, 'pass'],
    ['remedies.after-reconsideration', 'with last year', clean, { previous: before }, 'pass'],
    [
      'remedies.after-reconsideration',
      'with a blank year',
      clean,
      { previous: blankReport('2021') },
      'could-not-run',
    ],
    ['requests.other-share', 'on the form of 2021', clean, {}, 'pass'],
    ['requests.other-share', 'on the form of 2019', cleanReport('2019'), {}, 'not-applicable'],
    ['requests.other-share', 'without its cells', blankReport('2021'), {}, 'could-not-run'],
    [
      'requests.other-share',
      'without the part',
      withCells(clean, { '/requests/outcomes/other.miscellaneous/total': null }),
      {},
      'could-not-run',
    ],
    [
      'requests.other-share',
      'without the whole',
      withCells(clean, { '/requests/concluded/total': null }),
      {},
      'could-not-run',
    ],
    ['requests.fee-explained', 'with nothing to explain', clean, {}, 'pass'],
    ['requests.fee-explained', 'without its cells', blankReport('2021'), {}, 'could-not-run'],
    ['requests.fee-explained', 'without a text', { ...clean, narrative: 7 } as never, {}, 'could-not-run'],
    ['structure.overview-parts', 'of tables only', tablesOnly(clean), {}, 'could-not-run'],
    ['structure.template-residue', 'of tables only', tablesOnly(clean), {}, 'could-not-run'],
    ['structure.government-parts', 'of an agency', clean, {}, 'not-applicable'],
    ['structure.government-parts', 'of a government', government, {}, 'fail'],
    ['structure.government-parts', 'of tables only', tablesOnly(government), {}, 'could-not-run'],
    ['disclosure.rule-making-power', 'of a township', { ...clean, agency: township }, {}, 'pass'],
    ['disclosure.rule-making-power', 'of nobody', { ...clean, agency: { name: null } }, {}, 'could-not-run'],
    ['narrative.year', 'with a year and a text', clean, {}, 'pass'],
    ['text.fee-statement', 'with a section 6', clean, {}, 'pass'],
    ['structure.edition', 'without a source', clean, {}, 'pass'],
    ['structure.title', 'without a source', clean, {}, 'could-not-run'],
    ['structure.title', 'with a source', clean, { source: aSource() }, 'pass'],
    ['parse.leftover', 'found by the reader', clean, { source: aSource(twice) }, 'fail'],
    [
      'parse.leftover',
      'found by the reader and off',
      clean,
      { source: aSource(twice), rules: { 'parse.*': 'off' } },
      'not-applicable',
    ],
  ])('%s %s', (rule, _, report, options, expected) => {
    expect(outcome(rule, report, options)).toBe(expected);
  });
});
