import type { NarrativeKey } from '../../src/form/sections.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cleanReport, withText } from '../validate/clean-report.js';
import type { FamilyCases } from './rule-case.js';

const report = cleanReport('2021');
const passes = { report };
const saying = (key: NarrativeKey, text: string) => ({ report: withText(report, key, text) });
const without = (...keys: readonly NarrativeKey[]): AnnualReport => ({
  ...report,
  narrative: { ...report.narrative, ...Object.fromEntries(keys.map((key) => [key, []])) },
});
const problems = '政策解读的形式还比较单一，窗口人员的业务能力不够。';
const long = '按要求开展政府信息公开工作。'.repeat(80);

/** The text by itself. */
export const textCases: FamilyCases<'text'> = {
  'text.improvement-empty': { passes, fails: saying('improvement', '无。') },
  'text.improvement-both': { passes, fails: saying('improvement', problems) },
  'text.other-empty': { passes: saying('otherMatters', '无'), fails: { report: without('otherMatters') } },
  'text.fee-statement': { passes, fails: saying('otherMatters', '没有其他需要报告的事项。') },
  'text.overview-length': {
    passes: saying('overview', long),
    fails: { ...saying('overview', long), options: { rules: { 'text.overview-length': 'info' } } },
  },
  'text.contact': { passes, fails: { report: without('preamble') } },
  'text.period': { passes, fails: { report: without('preamble') } },
  'text.download': { passes, fails: { report: without('preamble') } },
  'text.garbled': { passes, fails: saying('closing', '云溪县锟斤拷务局') },
  'text.duplicate-paragraph': {
    passes,
    fails: saying('closing', '公开的内容还不够丰富，形式比较单一，今后逐项充实。'),
  },
};
