import type { ReportRow } from './report-row.js';

/** The columns of the table, in order. */
export const csvColumns: readonly (keyof ReportRow)[] = [
  'agency',
  'year',
  'edition',
  'address',
  'label',
  'value',
  'unit',
];
