import type { AnnualReport } from '../../src/report/annual-report.js';
import { aDocument, requestLines, withLines } from '../parse/a-document.js';
import { cleanReport, withText } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const report = cleanReport('2021');
const passes: RuleCase = { source: aDocument() };
const government: AnnualReport = { ...report, agency: { name: '云溪县人民政府', kind: 'government' } };
const head = (...lines: string[]): RuleCase => ({ source: aDocument({ head: lines }) });
const other = (...lines: string[]): RuleCase => ({ source: aDocument({ otherMatters: lines }) });
const requests = (changes: Readonly<Record<string, string | readonly string[] | null>>): RuleCase => ({
  source: aDocument({
    requests: ['三、收到和处理政府信息公开申请情况', ...withLines(requestLines('2021'), changes)],
  }),
});
const duplicate = '2.重复申请';

/** How a report is built. */
export const structureCases: FamilyCases<'structure'> = {
  'structure.edition': {
    passes,
    fails: { source: aDocument({ head: ['北川市水务局2022年政府信息公开工作年度报告'] }, '2019') },
  },
  'structure.year': { passes, fails: head('北川市水务局政府信息公开工作年度报告') },
  'structure.section-missing': { passes, fails: other() },
  'structure.section-order': { passes, fails: other('七、其他需要报告的事项', '没有其他事项。') },
  'structure.section-extra': {
    passes,
    fails: other('六、其他需要报告的事项', '没有其他事项。', '七、附件', '附件一。'),
  },
  'structure.heading': {
    passes,
    fails: { source: aDocument({ improvement: ['五、存在主要问题与改进情况', '逐项改进。'] }) },
  },
  'structure.title': { passes, fails: head('2024年政府信息公开工作年度报告') },
  'structure.table-missing': {
    passes,
    fails: { source: aDocument({ remedies: ['四、政府信息公开行政复议、行政诉讼情况', '见附件。'] }) },
  },
  'structure.row-missing': { passes, fails: requests({ [duplicate]: null }) },
  'structure.row-extra': {
    passes,
    fails: requests({
      [duplicate]: [`${duplicate}\t0\t0\t0\t0\t0\t0\t0`, '其中：网上申请\t1\t0\t0\t0\t0\t0\t1'],
    }),
  },
  'structure.overview-parts': {
    passes: { report },
    fails: { report: withText(report, 'overview', '全年主动公开信息，办理依申请公开，培训两次。') },
  },
  'structure.government-parts': {
    passes: { report: withText(government, 'improvement', '工作考核为优，社会评议良好，没有责任追究。') },
    fails: { report: government },
  },
  'structure.template-residue': {
    passes: { report },
    fails: { report: withText(report, 'otherMatters', '此处填写其他需要报告的事项。') },
  },
};
