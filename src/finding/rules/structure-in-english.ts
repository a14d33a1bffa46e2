import { inBothLanguages } from '../in-both-languages.js';
import type { Rule } from '../rule.js';
import { partsWithEdition, type StructureRuleId, structureRules } from './structure.js';

const messages: Readonly<Record<StructureRuleId, string>> = {
  'structure.edition':
    '["{part}" is on the form of {found}; this report year asks for the form of {expectedEdition}]["{part}" is on the form of {found}, the rest of the report on that of {reportEdition}][There is no edition "{unknown}" of the form; checked as edition {checkedAs}][: {detail}]',
  'structure.year':
    'The report year [is {title} in the title and {period} in the period][is not stated{unstated}]',
  'structure.section-missing': 'The section "{section}" is missing',
  'structure.section-order':
    '"{section}" is out of place or wrongly numbered: it is section {expectedOrdinal}[; the heading reads "{heading}"]',
  'structure.section-extra': 'A section the form does not have: "{heading}"',
  'structure.heading': 'The heading "{heading}" differs from the form\'s "{section}"',
  'structure.title':
    'The title should name the agency, the year and 政府信息公开工作年度报告[; it reads "{title}"]',
  'structure.table-missing': '"{section}" has no table, or none that could be recognised',
  'structure.row-missing': 'The row "{row}" is missing from its table',
  'structure.row-extra':
    'The table has a row the form does not have: "{label}"; its figures are kept in extraRows',
};

/** The rules about how a report is built in both languages. The reader itself words its findings in Chinese. */
export const structureRulesInBoth: Readonly<Record<StructureRuleId, Rule>> = inBothLanguages(
  structureRules,
  messages,
  { 'structure.edition': { part: partsWithEdition } },
);
