import { diffReports } from 'zfxxgk-report/compare';
import type { Budget } from '../budget.js';
import { growthOf } from '../growth.js';
import { onReports } from '../hostile-reports.js';

/** How the time to compare grows with the reports, which say the same. */
export const diffGrowth: readonly Budget[] = onReports(
  (report) => diffReports(report, { ...report, year: (report.year ?? 0) + 1 }),
  'diffReports',
  ['one paragraph', 'paragraphs', 'a paragraph of digits'],
).map(growthOf);
