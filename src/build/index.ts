export { createReport } from './create-report.js';
export { type FilledCell, type FilledTotals, fillTotals } from './fill-totals.js';
export type {
  DisclosureInput,
  NarrativeInput,
  RemediesInput,
  ReportInput,
  RequestsInput,
  TextInput,
} from './report-input.js';
export { ReportInputError } from './report-input-error.js';
