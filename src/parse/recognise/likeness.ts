import type { DataRow } from './data-row.js';

/** What the other rows of a table, and its heads, tell of where the columns of a row stand. */
export interface Likeness {
  /**
   * The cell behind the label in which the first column stands; below 0 where the label takes up columns of its own.
   * Null where no like row tells, as in a row put together from lines, or closed up with a cell missing: it has none for its blanks.
   */
  readonly start: number | null;
  /** `start` is where the heads stand, in a table with as many cells to the row as to the heads. */
  readonly isBelowHeads: boolean;
  /** The row is as long as others with its label in the same place, or as its heads, or there are none to compare with. */
  readonly isUsualLength: boolean;
  /** Where the first column stands in rows with as many cells before their figures that fill every column. */
  readonly fullStarts: ReadonlySet<number>;
  /** The form has merged cells before its label, which can be lost. */
  readonly isCutOff: boolean;
  /**
   * Rows below the same heads have figures to the left of them; or the label of this one stands farther from `start` than
   * the form prints it, and no full row shows that it does.
   */
  readonly mayBeLeft: boolean;
}

/** The likeness of a row made up of a cell a column. */
export const asColumns: Likeness = {
  start: 0,
  isBelowHeads: true,
  isUsualLength: true,
  fullStarts: new Set(),
  isCutOff: false,
  mayBeLeft: false,
};

/** Tells what is known of the columns of a row. */
export type LikenessOf = (data: DataRow) => Likeness;
