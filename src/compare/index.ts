export type { CellChange, Comparability, ComparabilityReason } from './cell-change.js';
export type { DiffFilter, DiffOptions } from './diff-options.js';
export { diffReports } from './diff-reports.js';
export type {
  FigureChange,
  NarrativeSentence,
  SectionChange,
  SentenceChange,
  SentenceChangeKind,
  SentenceSpan,
  TextPointer,
} from './narrative/narrative-change.js';
export type { ComparedReport, ReportDiff } from './report-diff.js';
