export type { Agency, AgencyKind } from './agency.js';
export type {
  AnnualReport,
  AnnualReport2019,
  AnnualReport2021,
  Explanation,
  ExtraRow,
  Note,
  ReportOf,
} from './annual-report.js';
export type { ApplicantCounts } from './applicant-counts.js';
export type { Cell, Money, MoneyCell } from './cell.js';
export { cellAddresses } from './cell-addresses.js';
export { type CellAt, getCell } from './get-cell.js';
export { labelOf } from './label-of.js';
export type { Narrative, NarrativeBlock, Narratives, ParagraphPointer } from './narrative.js';
export type {
  DecisionCounts2021,
  DocumentCounts2019,
  DocumentCounts2021,
  ItemCounts2019,
  ProactiveDisclosure2019,
  ProactiveDisclosure2021,
} from './proactive-disclosure.js';
export type { RemedyCounts, RemedyTable } from './remedy-table.js';
export type { RequestTable2019, RequestTable2021 } from './request-table.js';
export { setCell } from './set-cell.js';
