import type { Rule } from './rule.js';
import type { ParseRuleId } from './rules/parse.js';
import { parseRulesInBoth } from './rules/parse-in-english.js';
import { type SchemaRuleId, schemaRules } from './rules/schema.js';

/** The rules that data which is to be a report can break: its shape, or, as a source can, a limit and a conflict. */
export type DataRuleId = ParseRuleId | SchemaRuleId;

/** The rules that data which is to be a report can break, by id. */
export const dataRules: Readonly<Record<DataRuleId, Rule>> = {
  ...schemaRules,
  ...parseRulesInBoth,
};
