/**
 * Takes data for a report only where it is one: zod schemas made from the form. The only entry that loads zod.
 *
 * @module zfxxgk-report/schema
 * @category Entries
 */
export type { Finding, FindingCell, FindingParams, SourceSpan, TextSpan } from '../finding/finding.js';
export type { Locale } from '../form/locale.js';
export type { AgencyKind } from '../report/agency.js';
export type { AgencySchema } from './agency.js';
export {
  type AnnualReportSchema,
  annualReport2019Schema,
  annualReport2021Schema,
  annualReportSchema,
  type ReportSchema,
  type ReportShape,
} from './annual-report.js';
export { type CellSchema, cellSchema } from './cell.js';
export type { CellRowSchema } from './cell-row.js';
export { type MoneyCellSchema, type MoneySchema, moneyCellSchema } from './money-cell.js';
export type { NarrativeBlockSchema, NarrativesSchema } from './narrative.js';
export type { ProactiveDisclosureSchema } from './proactive-disclosure.js';
export { type ReadOptions, type ReadResult, readReport } from './read-report.js';
export type { AddressSchema, ExplanationSchema, ExtraRowSchema, NoteSchema } from './remarks.js';
export type { RemedyTableSchema } from './remedy-table.js';
export type {
  ApplicantCountsSchema,
  OptionalOutcomes,
  OutcomesSchema,
  RequestTableSchema,
} from './request-table.js';
export type { StrictKeys } from './strict-keys.js';
