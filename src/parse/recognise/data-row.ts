import type { DisclosureItemId } from '../../form/disclosure.js';
import type { TableId } from '../../form/sections.js';
import type { TableCell } from '../block.js';
import type { Header } from './header.js';
import type { ReadRow } from './row.js';
import type { RowLabel } from './row-labels.js';

/** A label that stands above figures, and the cell it stands in. */
export interface LabelAbove extends RowLabel {
  readonly cell: TableCell;
}

/** A row that holds figures, or is a row of the form without any. */
export interface DataRow {
  readonly row: ReadRow;
  readonly table: TableId;
  readonly region: TableId | null;
  /** The label, null for a row whose label is none of the form or that has none. */
  readonly label: RowLabel | null;
  /** The words it is labelled with, where they are no label of the form. */
  readonly strangeLabel: string | null;
  /** The cells behind the label. */
  readonly values: readonly TableCell[];
  /** The index of the first of them in the row. */
  readonly valuesFrom: number;
  readonly item: DisclosureItemId | null;
  readonly header: Header | null;
  /** The labels of its table above its figures and before them, back to the figures before; each once. */
  readonly above: readonly LabelAbove[];
  /** In section 2 all words from its heads, or from its item, down to its figures. */
  readonly headWords: string;
  /** Its label was inferred from the order of the rows. */
  readonly inferred?: boolean;
  /** What its figures can be, a cell a column, where the source does not state which is whose. */
  readonly ways?: readonly (readonly TableCell[])[];
}
