import type { AnnualReport } from '../../src/report/annual-report.js';
import { cleanReport, row, withCells, withText, yearBefore } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const report = cleanReport('2021');
const trial = cleanReport('2019');
const documents = '/proactiveDisclosure/normativeDocuments';
const items = '/proactiveDisclosure/licensing';
const text =
  '今年公开的内容还不够丰富，个别栏目更新不及时，答复书的说理也不够充分。今后按季度检查栏目，组织两次培训，逐项改进。';

/** A report beside last year's, which is the same but for some cells. */
function beside(now: AnnualReport, cells: Readonly<Record<string, unknown>> = {}): RuleCase {
  return { report: now, options: { previous: withCells(yearBefore(now), cells) } };
}

/** Last year's figures, in which 1 request was carried forward as this year's says. */
const passes = beside(report);

/** A report and the one before, on the form of 2019. */
const onTrial = (now: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>> = {}) =>
  beside(withCells(trial, now), before);

/** Figures and text as they stood last year. */
const copied: RuleCase = { report, options: { previous: { ...report, year: 2021 } } };

/** A report that tells of its year, beside last year's. */
const saying = (overview: string) => beside(withText(report, 'overview', overview));

/** What hangs together from one year to the next. */
export const continuityCases: FamilyCases<'continuity'> = {
  'continuity.carry-over': {
    passes,
    fails: beside(report, row('/requests/carriedForward', [41, 0, 0, 0, 0, 0, 41])),
  },
  'continuity.carry-over-applicant': {
    passes,
    fails: beside(report, row('/requests/carriedForward', [0, 1, 0, 0, 0, 0, 1])),
  },
  'continuity.in-force': { passes, fails: beside(report, { [`${documents}/inForce`]: 57 }) },
  'continuity.items': {
    passes: onTrial({}),
    fails: onTrial({ [`${items}/previousItems`]: 40 }, { [`${items}/itemChange`]: 63 }),
  },
  'continuity.total-disclosed': {
    passes: onTrial({ [`${documents}/totalDisclosed`]: 40 }),
    fails: onTrial({}, { [`${documents}/totalDisclosed`]: 57 }),
  },
  'continuity.repealed-within': {
    passes,
    fails: beside(withCells(report, { [`${documents}/repealed`]: 31 }), { [`${documents}/inForce`]: 8 }),
  },
  'continuity.pending-remedies': {
    passes,
    fails: beside(report, { '/remedies/reconsideration/pending': 53 }),
  },
  'continuity.copied-numbers': { passes, fails: copied },
  'continuity.copied-text': {
    passes,
    fails: {
      report: withText(report, 'improvement', text),
      options: { previous: withText(yearBefore(report), 'improvement', text.replace('两', '三')) },
    },
  },
  'continuity.year-gap': { passes, fails: { report, options: { previous: { ...report, year: 2020 } } } },
  'continuity.agency': {
    passes: { report, options: { previous: { ...yearBefore(report), agency: { name: '云溪水务局' } } } },
    fails: { report, options: { previous: { ...yearBefore(report), agency: { name: '云溪县财政局' } } } },
  },
  'continuity.stated-growth': {
    passes: saying('收到政府信息公开申请22件，较上年增长4.8%。'),
    fails: saying('收到政府信息公开申请22件，较上年增长8.4%；予以公开15件，较上年增加7件。'),
  },
};
