import type { Finding } from '../finding/finding.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { Readings } from './reading.js';

/** A format that a source can be read in. */
export type SourceFormat = 'text' | 'markdown' | 'html';

/** What was read from a source. */
export interface ParseResult {
  /** The report; null where no part of one was recognised. */
  readonly report: AnnualReport | null;
  /** What the reader has to say, in the order of the source. */
  readonly findings: readonly Finding[];
  /** Where each cell and each paragraph was read from, by address or pointer. */
  readonly readings: Readings;
  /** The format the source was read in. */
  readonly format: SourceFormat;
}
