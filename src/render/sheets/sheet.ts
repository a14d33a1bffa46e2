import type { Address } from '../../form/address.js';

/** A figure of a printed table. */
export interface SheetFigure {
  /** The cell of the form it is; null in a row that the form does not have. */
  readonly address: Address | null;
  /** What is printed: nothing for a blank, `/` for not applicable. */
  readonly text: string;
}

/** A row of a printed table. */
export interface SheetRow {
  /**
   * One for each column of labels. An empty one before a label is covered by the label above it; an empty one
   * after a label is covered by the label on its left.
   */
  readonly labels: readonly string[];
  readonly figures: readonly SheetFigure[];
}

/** A table as it is printed, whatever the format. */
export interface Sheet {
  /** What stands over it; null where nothing does. */
  readonly caption: string | null;
  /** The heads of the columns of labels. */
  readonly labelHeads: readonly string[];
  /** The heads of the columns of figures. */
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
}
