import type { AggregateRuleId } from './rules/aggregate.js';
import type { ContinuityRuleId } from './rules/continuity.js';
import type { DisclosureRuleId } from './rules/disclosure.js';
import type { ExplanationRuleId } from './rules/explanation.js';
import type { NarrativeRuleId } from './rules/narrative.js';
import type { ParseRuleId } from './rules/parse.js';
import type { PublicationRuleId } from './rules/publication.js';
import type { RegisterRuleId } from './rules/register.js';
import type { RemedyRuleId } from './rules/remedies.js';
import type { RequestRuleId } from './rules/requests.js';
import type { SchemaRuleId } from './rules/schema.js';
import type { StructureRuleId } from './rules/structure.js';
import type { TextRuleId } from './rules/text.js';
import type { ToldPartsRuleId } from './rules/told-parts.js';
import type { ValueRuleId } from './rules/value.js';

/** The id of a rule: its family, a dot and its name. An id is never used again for another rule. */
export type RuleId =
  | StructureRuleId
  | ToldPartsRuleId
  | ValueRuleId
  | DisclosureRuleId
  | RequestRuleId
  | RemedyRuleId
  | ContinuityRuleId
  | NarrativeRuleId
  | TextRuleId
  | PublicationRuleId
  | AggregateRuleId
  | SchemaRuleId
  | RegisterRuleId
  | ExplanationRuleId
  | ParseRuleId;

/** A family of rules. */
export type Family =
  | 'structure'
  | 'value'
  | 'disclosure'
  | 'requests'
  | 'remedies'
  | 'continuity'
  | 'narrative'
  | 'text'
  | 'publication'
  | 'aggregate'
  | 'schema'
  | 'register'
  | 'explanation'
  | 'parse';

/** The family of a rule. */
export function familyOf(rule: RuleId): Family {
  return rule.slice(0, rule.indexOf('.')) as Family;
}
