import type { AnnualReport } from 'zfxxgk-report';
import { diffReports } from 'zfxxgk-report/compare';
import type { Budget } from '../budget.js';
import { tablesOnly } from '../documents.js';
import { ratio } from '../ratio.js';

const before = JSON.parse(tablesOnly) as AnnualReport;
const after: AnnualReport = { ...(JSON.parse(tablesOnly) as AnnualReport), year: (before.year ?? 0) + 1 };

/** Comparing two reports without text. */
export const diffTables: Budget = {
  name: 'diffReports, tables only',
  yardstick: 'JSON.parse of one of them',
  most: 1.5,
  measure: () => ratio({ work: () => diffReports(before, after), yardstick: () => JSON.parse(tablesOnly) }),
};
