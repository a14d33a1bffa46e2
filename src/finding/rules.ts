import type { Rule } from './rule.js';
import type { RuleId } from './rule-id.js';
import { aggregateRules } from './rules/aggregate.js';
import { continuityRules } from './rules/continuity.js';
import { disclosureRules } from './rules/disclosure.js';
import { explanationRules } from './rules/explanation.js';
import { narrativeRules } from './rules/narrative.js';
import { parseRulesInBoth } from './rules/parse-in-english.js';
import { publicationRules } from './rules/publication.js';
import { registerRules } from './rules/register.js';
import { remedyRules } from './rules/remedies.js';
import { requestRules } from './rules/requests.js';
import { schemaRules } from './rules/schema.js';
import { structureRulesInBoth } from './rules/structure-in-english.js';
import { textRules } from './rules/text.js';
import { toldPartsRules } from './rules/told-parts.js';
import { valueRules } from './rules/value.js';

/** Every rule by its id, family by family. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  ...structureRulesInBoth,
  ...toldPartsRules,
  ...valueRules,
  ...disclosureRules,
  ...requestRules,
  ...remedyRules,
  ...continuityRules,
  ...narrativeRules,
  ...textRules,
  ...publicationRules,
  ...aggregateRules,
  ...schemaRules,
  ...registerRules,
  ...explanationRules,
  ...parseRulesInBoth,
};

/** The ids of all rules, in the order of the catalogue. */
export const ruleIds: readonly RuleId[] = Object.keys(rules) as RuleId[];
