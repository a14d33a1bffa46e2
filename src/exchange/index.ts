/**
 * Puts reports into rows and CSV and the data of other applications, and takes them out again.
 *
 * @module zfxxgk-report/exchange
 * @category Entries
 */
export type { MoneyUnit } from '../form/disclosure.js';
export { type CsvResult, type FromCsvOptions, fromCsv } from './from-csv.js';
export { type FromRowsOptions, fromRows, type RowsResult } from './from-rows.js';
export {
  fromKirogovcompare,
  type KirogovcompareOptions,
  type KirogovcompareReading,
} from './kirogovcompare/from-kirogovcompare.js';
export {
  type KirogovcompareResult,
  type KirogovcompareTables,
  toKirogovcompare,
} from './kirogovcompare/to-kirogovcompare.js';
export type { ReportRow } from './report-row.js';
export { type CsvOptions, toCsv } from './to-csv.js';
export { type RowOptions, toRows } from './to-rows.js';
