import { optionError } from './option-error.js';
import type { Rule } from './rule.js';
import type { RuleId } from './rule-id.js';
import { ruleIds, rules } from './rules.js';

/** The rule of an id; throws a RangeError where there is none. */
export function requireRule(id: RuleId, name = 'finding.rule'): Rule {
  if (Object.hasOwn(rules, id)) return rules[id];
  throw optionError(name, id, ruleIds.join(', '));
}
