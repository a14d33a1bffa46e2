import { cleanReport, ofYearBefore, withCells } from '../validate/clean-report.js';
import type { FamilyCases } from './rule-case.js';

const report = cleanReport('2021');
const after = '/remedies/litigationAfterReconsideration';
const previous = withCells(ofYearBefore(report, report), { '/remedies/reconsideration/total': 3 });

/** Section 4. */
export const remedyCases: FamilyCases<'remedies'> = {
  'remedies.total': {
    passes: { report },
    fails: { report: withCells(report, { '/remedies/reconsideration/total': 3 }) },
  },
  'remedies.after-reconsideration': {
    passes: { report, options: { previous } },
    fails: {
      report: withCells(report, { [`${after}/upheld`]: 6, [`${after}/total`]: 6 }),
      options: { previous },
    },
  },
};
