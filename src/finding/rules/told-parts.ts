import { governmentParts } from '../../form/narrative-terms.js';
import { overviewTopics } from '../../form/overview-topics.js';
import type { Rule } from '../rule.js';

/** The ids of those rules about how a report is built that its text breaks, and not the layout it was read from. */
export type ToldPartsRuleId =
  | 'structure.overview-parts'
  | 'structure.government-parts'
  | 'structure.template-residue';

/** The rules of the family `structure` that no reader finds broken: what the text has to cover, and what it must not hold. */
export const toldPartsRules: Readonly<Record<ToldPartsRuleId, Rule>> = {
  'structure.overview-parts': {
    severity: 'warning',
    worded: { part: overviewTopics },
    message: {
      zh: '总体情况没有写到“{part}”',
      en: 'The overview does not cover "{part}"',
    },
  },
  'structure.government-parts': {
    severity: 'warning',
    worded: { parts: governmentParts },
    message: {
      zh: '政府的年度报告没有写到{parts}情况',
      en: "A government's report says nothing of: {parts}",
    },
  },
  'structure.template-residue': {
    severity: 'warning',
    message: {
      zh: '模板的填写说明留在正文中：“{text}”',
      en: 'An instruction of the template is left in the text: "{text}"',
    },
  },
};
