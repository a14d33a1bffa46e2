import type { MoneyUnit } from '../form/disclosure.js';
import type { Edition } from '../form/edition.js';

/**
 * One value of one report: a row of a tidy table. Agency, edition and year say which report, the address says which
 * value.
 */
export interface ReportRow {
  /** The name of the agency as the report states it; null where it states none. */
  readonly agency: string | null;
  /** The report year; null where the report names none. */
  readonly year: number | null;
  /** The form the report is on. */
  readonly edition: Edition;
  /**
   * JSON Pointer into the report. Of a cell, its address; of a text, such as `/title` or
   * `/narrative/overview/0/paragraphs/1`.
   */
  readonly address: string;
  /** What the value is called, for whoever looks at the table. It is not read back. */
  readonly label: string;
  /** A number, a text; of an amount, the decimal as a text. `null` for a blank cell, `'n/a'` as in the report. */
  readonly value: number | string | null;
  /** The unit of an amount; null elsewhere. */
  readonly unit: MoneyUnit | null;
}
