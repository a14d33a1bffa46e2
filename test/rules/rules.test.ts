import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../src/finding/describe-finding.js';
import type { Finding } from '../../src/finding/finding.js';
import { type RuleInfo, ruleCatalogue } from '../../src/finding/rule-catalogue.js';
import { severities } from '../../src/finding/severity.js';
import { editions } from '../../src/form/forms.js';
import type { Locale } from '../../src/form/locale.js';
import { isMoney } from '../../src/report/cell.js';
import { labelOf } from '../../src/report/label-of.js';
import { ruleCases } from './cases.js';
import { findingsIn, type RuleCase } from './rule-case.js';

const locales: readonly Locale[] = ['zh', 'en'];

/** A message is a line on a screen. */
const LONGEST = 120;

/** Rules about a whole column: their cell is named by its head. */
const ofColumns: readonly string[] = ['requests.balance'];

/** What a rule finds in a case. */
const findings = ({ id }: RuleInfo, one: RuleCase): readonly Finding[] =>
  findingsIn(one).filter(({ rule }) => rule === id);

/** How a message may name the cell that a finding is about. */
function namesOf({ rule, cells, missing }: Finding, locale: Locale): readonly string[] {
  const addresses = [...cells.map(({ address }) => address), ...missing];
  return addresses.flatMap((address) => {
    const label = labelOf(address, locale);
    const [row = '', column = ''] = label.split(' · ');
    return [label, row, ...(ofColumns.includes(rule) ? [column] : [])];
  });
}

/** The figures that a finding compares: what stands there and what should, and last year's where it looks at both. */
function figuresOf({ expected, actual, difference, cells, params }: Finding): readonly string[] {
  const { inflow, outflow } = params;
  const sides = inflow === undefined ? [expected, actual] : [inflow, outflow];
  const compared = expected === undefined ? [] : [...sides, Math.abs(difference ?? Number.NaN)];
  const years = expected === undefined && cells.some(({ of }) => of === 'previous') ? cells : [];
  return [...compared, ...years.map(({ value }) => (isMoney(value) ? value.value : value))].map(String);
}

describe.each(ruleCatalogue)('$id', (rule) => {
  test('is complete in the catalogue', () => {
    expect(rule.family).toBe(rule.id.split('.')[0]);
    expect(severities).toContain(rule.severity);
    expect(['statute', 'notice', 'practice', 'none']).toContain(rule.basis);
    expect(rule.article === undefined || rule.basis === 'statute').toBe(true);
    expect(editions).toEqual(expect.arrayContaining([...rule.editions]));
    expect(rule.editions).not.toEqual([]);
    for (const words of [rule.title, rule.explanation, rule.message]) {
      for (const locale of locales) expect(words[locale].trim()).not.toBe('');
    }
  });

  test('finds nothing in the case that passes', () => {
    expect(findings(rule, ruleCases[rule.id].passes)).toEqual([]);
  });

  test('finds the fault of the case that fails', () => {
    expect(findings(rule, ruleCases[rule.id].fails)).not.toEqual([]);
  });

  test.each(locales)('says so in one line that names the cell and the figures: %s', (locale) => {
    for (const finding of findings(rule, ruleCases[rule.id].fails)) {
      const message = describeFinding(finding, locale);
      const names = namesOf(finding, locale);

      expect(message.length).toBeLessThan(LONGEST);
      expect(message).not.toMatch(/[{}[\]\n]|undefined|NaN/);
      expect(names.length === 0 || names.some((name) => message.includes(name))).toBe(true);
      expect(figuresOf(finding).filter((figure) => !message.includes(figure))).toEqual([]);
    }
  });
});

test('every rule has its cases, and no other', () => {
  expect(Object.keys(ruleCases).sort()).toEqual(ruleCatalogue.map(({ id }) => id).sort());
});
