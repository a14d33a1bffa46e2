import type { DisclosureItemId } from '../../form/disclosure.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow } from '../../form/form-cells.js';
import { editions } from '../../form/forms.js';
import type { DataRow } from './data-row.js';
import type { PlacedRow } from './placed-row.js';

/** A row that goes into no cell of the form, and why. */
export interface StrayRow {
  readonly data: DataRow;
  /** `extra` the form has no such row; `edition` it belongs to the other edition; `unlabelled` nothing says what it is. */
  readonly why: 'extra' | 'edition' | 'unlabelled';
  readonly item: DisclosureItemId | 'requests' | 'remedies' | null;
  /** The edition the row belongs to, where it is the other one. */
  readonly edition: Edition | null;
}

/** A row without a place in a table: an extra row of it where it has a label, else one that nothing is known of. */
export function strayRow(data: DataRow, item: StrayRow['item']): StrayRow {
  const isExtra = item !== null && (data.label !== null || data.strangeLabel !== null);
  return { data, why: isExtra ? 'extra' : 'unlabelled', item: isExtra ? item : null, edition: null };
}

/** The other edition, where its table has the row that a label names. */
export function otherEditionWith({ table, label }: DataRow, edition: Edition): Edition | null {
  const target = label?.match.target;
  if (target?.table !== table) return null;
  return editions.find((one) => one !== edition && cellsOfRow(one, target.pointer).length > 0) ?? null;
}

/** What the rows of one table came to. */
export interface TableReading {
  readonly placed: readonly PlacedRow[];
  readonly stray: readonly StrayRow[];
}

/** A row with what became of it. */
export type SettledRow = PlacedRow | StrayRow;

export const isPlaced = (row: SettledRow | undefined): row is PlacedRow => row !== undefined && 'how' in row;

/** All rows of a table as they follow one another. */
export function inOrder({ placed, stray }: TableReading): readonly SettledRow[] {
  return [...placed, ...stray].sort((a, b) => a.data.row.start - b.data.row.start);
}
