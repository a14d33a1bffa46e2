import type { RuleId } from './rule-id.js';
import type { Severity } from './severity.js';

/** What a rule rests on: the statute, the notice or the form itself, practice, or none of them. */
export type Basis = 'statute' | 'notice' | 'practice' | 'none';

/** The nature of a rule, without its words. */
export interface Rule {
  /** The severity unless the caller sets another. */
  readonly severity: Severity;
  /**
   * The severity for the first year of the form: `year`, for reports of 2019, when the form was only encouraged;
   * `edition`, for all reports on the form of 2019.
   */
  readonly early?: { readonly by: 'year' | 'edition'; readonly severity: Severity };
  readonly basis: Basis;
  /** The article of 国务院令第711号, where the basis is the statute. */
  readonly article?: string;
  /** Only reports of the other edition are spared. */
  readonly only?: '2019' | '2021';
}

const error: Rule = { severity: 'error', basis: 'notice' };
const warning: Rule = { severity: 'warning', basis: 'notice' };
const info: Rule = { severity: 'info', basis: 'notice' };
const reading = (severity: Severity): Rule => ({ severity, basis: 'none' });
const encouragedIn2019 = { by: 'year', severity: 'warning' } as const;

/** Every rule by its id. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'structure.edition': { ...error, early: encouragedIn2019 },
  'structure.year': error,
  'structure.section-missing': { ...error, early: encouragedIn2019 },
  'structure.section-order': warning,
  'structure.section-extra': warning,
  'structure.heading': info,
  'structure.title': warning,
  'structure.table-missing': error,
  'structure.row-missing': error,
  'structure.row-extra': info,
  'structure.overview-parts': warning,
  'structure.government-parts': { severity: 'warning', basis: 'statute', article: '50(4)' },
  'structure.template-residue': { severity: 'warning', basis: 'practice' },
  'value.blank': { ...warning, early: { by: 'edition', severity: 'info' } },
  'value.table-blank': error,
  'value.row-blank': warning,
  'value.unreadable': error,
  'value.integer': error,
  'value.negative': error,
  'value.notation': info,
  'value.money-unit': warning,
  'value.money-scale': { severity: 'warning', basis: 'practice' },
  'value.split-number': { severity: 'warning', basis: 'practice' },
  'value.magnitude': { severity: 'info', basis: 'practice' },
  'requests.row-total': error,
  'requests.outcome-total': error,
  'requests.balance': error,
  'requests.total-blank': warning,
  'requests.other-share': { severity: 'info', basis: 'practice', only: '2021' },
  'requests.fee-explained': { severity: 'warning', basis: 'practice', only: '2021' },
  'remedies.total': error,
  'remedies.after-reconsideration': { severity: 'warning', basis: 'practice' },
  'parse.nothing-found': reading('error'),
  'parse.unsupported-year': reading('error'),
  'parse.label-guess': reading('info'),
  'parse.alignment-guess': reading('warning'),
  'parse.alignment-unknown': reading('error'),
  'parse.conflict': reading('error'),
  'parse.leftover': reading('warning'),
  'parse.undecodable': reading('warning'),
  'parse.limit': reading('error'),
};

/** The ids of all rules, in the order of the catalogue. */
export const ruleIds: readonly RuleId[] = Object.keys(rules) as RuleId[];
