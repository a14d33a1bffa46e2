import type { Rule } from '../finding/rule.js';
import { type ParseRuleId, parseRules } from '../finding/rules/parse.js';
import { type StructureRuleId, structureRules } from '../finding/rules/structure.js';

/** The rules that a reader can find broken. */
export type ReaderRuleId = ParseRuleId | StructureRuleId;

/** The rules that a reader can find broken, by id. It words its findings in Chinese. */
export const readerRules: Readonly<Record<ReaderRuleId, Rule<'zh'>>> = { ...structureRules, ...parseRules };
