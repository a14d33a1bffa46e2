/**
 * Compares two reports cell by cell and sentence by sentence, and many years side by side.
 *
 * @module zfxxgk-report/compare
 * @category Entries
 */
export type { CellChange, Comparability, ComparabilityReason } from './cell-change.js';
export type { DiffFilter, DiffOptions } from './diff-options.js';
export { diffReports } from './diff-reports.js';
export type { Indicator, IndicatorId, Indicators } from './indicators/indicator.js';
export { indicators } from './indicators/indicators.js';
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
export { trend } from './trend/trend.js';
export type {
  CellPoint,
  CellSeries,
  IndicatorPoint,
  IndicatorSeries,
  PointState,
  Trend,
  TrendYear,
  YearPair,
} from './trend/trend-data.js';
