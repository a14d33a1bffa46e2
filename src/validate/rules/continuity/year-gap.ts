import { type Check, nothing } from '../../check.js';
import { yearGap } from '../../years.js';

/** The report given as that of the year before is of another year. */
export const yearGapCheck: Check = {
  id: 'continuity.year-gap',
  canRun: ({ report, previous }) => Number.isInteger(report.year) && Number.isInteger(previous?.report.year),
  check: (context) => {
    const gap = yearGap(context);
    if (!gap) return nothing();
    return [{ rule: 'continuity.year-gap', params: { ...gap, wanted: gap.year - 1 } }];
  },
};
