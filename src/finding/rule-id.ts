/** A family of rules. */
export type Family = 'structure' | 'value' | 'requests' | 'remedies' | 'parse';

/** The id of a rule: its family, a dot and its name. An id is never used again for another rule. */
export type RuleId =
  | 'structure.edition'
  | 'structure.year'
  | 'structure.section-missing'
  | 'structure.section-order'
  | 'structure.section-extra'
  | 'structure.heading'
  | 'structure.title'
  | 'structure.table-missing'
  | 'structure.row-missing'
  | 'structure.row-extra'
  | 'structure.overview-parts'
  | 'structure.government-parts'
  | 'structure.template-residue'
  | 'value.blank'
  | 'value.table-blank'
  | 'value.row-blank'
  | 'value.unreadable'
  | 'value.integer'
  | 'value.negative'
  | 'value.notation'
  | 'value.money-unit'
  | 'value.money-scale'
  | 'value.split-number'
  | 'value.magnitude'
  | 'requests.row-total'
  | 'requests.outcome-total'
  | 'requests.balance'
  | 'requests.total-blank'
  | 'requests.other-share'
  | 'requests.fee-explained'
  | 'remedies.total'
  | 'remedies.after-reconsideration'
  | 'parse.nothing-found'
  | 'parse.unsupported-year'
  | 'parse.label-guess'
  | 'parse.alignment-guess'
  | 'parse.alignment-unknown'
  | 'parse.conflict'
  | 'parse.leftover'
  | 'parse.undecodable'
  | 'parse.limit';

/** The family of a rule. */
export function familyOf(rule: RuleId): Family {
  return rule.slice(0, rule.indexOf('.')) as Family;
}
