import { fromCsv, toCsv, toRows } from 'zfxxgk-report';
import type { Budget } from '../budget.js';
import { growthOf } from '../growth.js';
import { onReports } from '../hostile-reports.js';

/** How the time to write rows as CSV, and to read them back, grows with the report. */
export const csvGrowth: readonly Budget[] = [
  ...onReports((report) => toCsv(toRows(report)), 'toCsv', ['extra rows', 'one label', 'notes']),
  ...onReports((report) => fromCsv(toCsv(toRows(report))), 'fromCsv', ['extra rows']),
].map(growthOf);
