import { cleanReport, row, withCells, withText } from '../validate/clean-report.js';
import type { FamilyCases } from './rule-case.js';

const report = cleanReport('2021');
const granted = '/requests/outcomes/granted';
const feeOverdue = '/requests/outcomes/other.feeOverdue/total';

/** Section 3. */
export const requestCases: FamilyCases<'requests'> = {
  'requests.row-total': {
    passes: { report },
    fails: { report: withCells(report, { [`${granted}/total`]: 51 }) },
  },
  'requests.outcome-total': {
    passes: { report },
    fails: { report: withCells(report, row('/requests/concluded', [81, 3, 0, 0, 0, 0, 84])) },
  },
  'requests.balance': {
    passes: { report },
    fails: { report: withCells(report, row('/requests/received', [91, 3, 0, 0, 0, 0, 94])) },
  },
  'requests.total-blank': {
    passes: { report },
    fails: { report: withCells(report, { [`${granted}/total`]: null }) },
  },
  'requests.other-share': {
    passes: { report },
    fails: {
      report: withCells(report, {
        ...row(granted, [1, 3, 0, 0, 0, 0, 4]),
        ...row('/requests/outcomes/other.miscellaneous', [11, 0, 0, 0, 0, 0, 11]),
      }),
    },
  },
  'requests.fee-explained': {
    passes: { report: withCells(report, { [feeOverdue]: 1 }) },
    fails: { report: withCells(withText(report, 'otherMatters', '没有其他事项。'), { [feeOverdue]: 1 }) },
  },
};
