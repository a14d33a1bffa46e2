import type { ParseRuleId } from './rules/parse.js';
import type { RemedyRuleId } from './rules/remedies.js';
import type { RequestRuleId } from './rules/requests.js';
import type { SchemaRuleId } from './rules/schema.js';
import type { StructureRuleId } from './rules/structure.js';
import type { TextRuleId } from './rules/text.js';
import type { ValueRuleId } from './rules/value.js';

/** The id of a rule: its family, a dot and its name. An id is never used again for another rule. */
export type RuleId =
  | StructureRuleId
  | ValueRuleId
  | RequestRuleId
  | RemedyRuleId
  | TextRuleId
  | SchemaRuleId
  | ParseRuleId;

/** A family of rules. */
export type Family = 'structure' | 'value' | 'requests' | 'remedies' | 'text' | 'schema' | 'parse';

/** The family of a rule. */
export function familyOf(rule: RuleId): Family {
  return rule.slice(0, rule.indexOf('.')) as Family;
}
