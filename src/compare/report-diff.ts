import type { Edition } from '../form/edition.js';
import type { CellChange } from './cell-change.js';
import type { SectionChange } from './narrative/narrative-change.js';

/** Which report a side of a comparison is. */
export interface ComparedReport {
  /** The form it is on. */
  readonly edition: Edition;
  /** The report year; null where it names none. */
  readonly year: number | null;
  /** The name of the agency; null where the report gives none. */
  readonly agency: string | null;
}

/** What changed from one report to another. */
export interface ReportDiff {
  /** The report given first. */
  readonly before: ComparedReport;
  /** The report given second. */
  readonly after: ComparedReport;
  /**
   * The cells in the order of the form; across editions in that of the later one, then 其他处理 as one row, then what
   * only the earlier has.
   */
  readonly cells: readonly CellChange[];
  /** The text, section by section; a section without text in either report is left out. */
  readonly narrative: readonly SectionChange[];
}
