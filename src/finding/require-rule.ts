import { optionError } from './option-error.js';
import type { Rule } from './rule.js';
import type { RuleId } from './rule-id.js';
import { ruleIds, rules } from './rules.js';

/** The rule that a finding names; throws a RangeError where there is none of that id. */
export function requireRule(id: RuleId): Rule {
  if (Object.hasOwn(rules, id)) return rules[id];
  throw optionError('finding.rule', id, ruleIds.join(', '));
}
