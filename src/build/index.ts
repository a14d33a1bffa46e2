/**
 * Builds reports from figures, and counts registers of requests and cases into them.
 *
 * @module zfxxgk-report/build
 * @category Entries
 */
export { createReport } from './create-report.js';
export { type FilledCell, type FilledTotals, fillTotals } from './fill-totals.js';
export { recordFromRow } from './register/record-from-row.js';
export type { RecordCounts } from './register/register-log.js';
export type { RegisterRecord, RemedyRecord, RequestRecord, RequestRow } from './register/register-record.js';
export type { TallyOptions } from './register/tally-options.js';
export { type RemedyTally, type RemedyTallyOptions, tallyRemedies } from './register/tally-remedies.js';
export { type RequestTally, tallyRequests } from './register/tally-requests.js';
export type {
  DisclosureInput,
  NarrativeInput,
  RemediesInput,
  ReportInput,
  RequestsInput,
  TextInput,
} from './report-input.js';
export { ReportInputError } from './report-input-error.js';
