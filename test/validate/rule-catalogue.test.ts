import { describe, expect, test } from 'vitest';
import { ruleCatalogue } from '../../src/finding/rule-catalogue.js';
import { narrativeRules } from '../../src/finding/rules/narrative.js';
import { ruleIds } from '../../src/finding/rules.js';
import { editions } from '../../src/form/forms.js';

/** What describeFinding knows of every finding, besides its parameters. */
const ofEveryFinding = [
  'cell',
  'row',
  'column',
  'section',
  'value',
  'cells',
  'columns',
  'previous',
  'missing',
  'expected',
  'actual',
  'difference',
  'place',
];

/** The parameters that rules set themselves. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  'structure.edition': [
    'part',
    'found',
    'expectedEdition',
    'detail',
    'unknown',
    'checkedAs',
    'reportEdition',
  ],
  'structure.year': ['title', 'period', 'problem', 'unstated'],
  'structure.section-order': ['expectedOrdinal', 'heading'],
  'structure.section-extra': ['heading'],
  'structure.heading': ['heading'],
  'structure.title': ['title'],
  'structure.row-extra': ['label'],
  'structure.overview-parts': ['part'],
  'structure.government-parts': ['parts'],
  'structure.template-residue': ['text'],
  'value.unreadable': ['text'],
  'value.notation': ['text'],
  'value.money-unit': ['missingUnit', 'unit', 'expectedUnit'],
  'value.split-number': ['left', 'right', 'joined'],
  'disclosure.items-negative': ['items', 'change', 'sum'],
  'disclosure.rule-making-power': ['figures'],
  'disclosure.procurement-consistent': ['projects', 'money'],
  'requests.row-total': ['wouldNeed'],
  'requests.outcome-total': ['wouldNeed'],
  'requests.balance': ['wouldNeed', 'inflow', 'outflow'],
  'requests.total-blank': ['onlyTotal', 'sum'],
  'requests.other-share': ['total'],
  'remedies.total': ['wouldNeed'],
  'continuity.in-force': ['wouldNeed'],
  'continuity.repealed-within': ['wouldNeed'],
  'continuity.copied-numbers': ['count'],
  'continuity.copied-text': ['percent'],
  'continuity.year-gap': ['year', 'before', 'wanted'],
  'continuity.agency': ['name', 'before'],
  'continuity.stated-growth': ['text', 'stated', 'count', 'before', 'now', 'change'],
  ...Object.fromEntries(Object.keys(narrativeRules).map((id) => [id, ['text', 'count', 'withCarriedOver']])),
  'narrative.rate': ['text', 'computed'],
  'narrative.parts-sum': ['text', 'sum', 'whole'],
  'narrative.year': ['text', 'year', 'reportYear'],
  'narrative.period': ['text', 'reportYear'],
  'text.improvement-empty': ['text', 'nothing'],
  'text.improvement-both': ['noMeasures', 'noProblems'],
  'text.overview-length': ['length', 'limit'],
  'text.garbled': ['text'],
  'text.duplicate-paragraph': ['text'],
  'publication.deadline': ['publishedOn', 'deadline', 'days'],
  'publication.early': ['publishedOn', 'year', 'days'],
  'aggregate.sum': ['sum', 'unit', 'gap'],
  'aggregate.missing-agency': ['agency'],
  'aggregate.unexpected-agency': ['agency'],
  'aggregate.duplicate-agency': ['agency'],
  'aggregate.mixed-years': ['agency', 'foundYear', 'year', 'yearAsked', 'foundEdition', 'edition'],
  'aggregate.blank-term': ['count', 'agencies'],
  'aggregate.unit': ['count', 'agencies'],
  'aggregate.overflow': ['sum'],
  'schema.type': ['wanted', 'found'],
  'schema.missing': ['wanted'],
  'schema.value': ['wanted', 'found', 'line'],
  'register.date': ['id', 'receivedOn', 'concludedOn'],
  'register.order': ['id', 'receivedOn', 'concludedOn'],
  'register.applicant': ['id', 'applicant'],
  'register.group': ['id', 'group'],
  'register.outcome': ['id', 'outcome', 'edition', 'result', 'undated', 'unstated'],
  'register.limit': ['count', 'limit'],
  'explanation.invalid': ['address', 'prior', 'noPrior', 'new', 'noReason'],
  'parse.nothing-found': ['page'],
  'parse.unsupported-year': ['year'],
  'parse.label-guess': ['text', 'label'],
  'parse.alignment-guess': ['found', 'columns', 'text'],
  'parse.alignment-unknown': ['found', 'columns', 'text'],
  'parse.conflict': ['pointer', 'first', 'second'],
  'parse.leftover': ['text', 'otherReport'],
  'parse.undecodable': ['offset', 'count', 'encoding', 'line'],
  'parse.limit': ['limit', 'value'],
};

describe('ruleCatalogue', () => {
  test('has every rule once, in order', () => {
    expect(ruleCatalogue.map(({ id }) => id)).toEqual(ruleIds);
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });

  test.each(ruleCatalogue)('$id has a title, an explanation and a message in both languages', (rule) => {
    for (const { zh, en } of [rule.title, rule.explanation, rule.message]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^["A-Z[{]/);
      expect(zh).not.toBe(en);
    }
    expect(rule.explanation.zh).toMatch(/。$/);
    expect(rule.explanation.en).toMatch(/\.$/);
    expect(rule.title.en).not.toMatch(/\.$/);
  });

  test.each(ruleCatalogue)('$id: every placeholder of its message is known', ({ id, message }) => {
    const known = [...ofEveryFinding, ...(parameters[id] ?? [])];
    for (const template of [message.zh, message.en]) {
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(names.filter((name) => !known.includes(String(name)))).toEqual([]);
    }
  });

  test('says which editions a rule speaks of, and how it was judged at first', () => {
    const rule = (id: string) => ruleCatalogue.find((one) => one.id === id);

    expect(rule('value.blank')).toMatchObject({
      family: 'value',
      severity: 'warning',
      early: { by: 'edition', severity: 'info' },
      editions,
    });
    expect(rule('requests.other-share')?.editions).toEqual(['2021']);
    expect(rule('structure.government-parts')).toMatchObject({ basis: 'statute', article: '50(4)' });
    expect(rule('requests.other-share')).not.toHaveProperty('only');
  });
});
