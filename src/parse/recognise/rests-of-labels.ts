import { isLabelFragment } from '../../text/labels/label-fragment.js';
import type { DataRow } from './data-row.js';
import { type PlacedRow, rowOfWays } from './placed-row.js';
import type { RowLabel } from './row-labels.js';
import { inOrder, isPlaced, type SettledRow, type TableReading } from './table-reading.js';

/** Whether a label lacks its beginning: what stands beside that begins its figures. */
export const isEnd = ({ match, text }: RowLabel): boolean =>
  match.kind !== 'exact' && match.target.wording.zh.endsWith(text);

/** Whether a row has figures but no label of the form, or only a piece of one. */
export const isBegun = (row: SettledRow | undefined): boolean =>
  row !== undefined &&
  !isPlaced(row) &&
  row.data.row.figures > 0 &&
  row.data.label === null &&
  (row.data.strangeLabel === null || isLabelFragment(row.data.strangeLabel));

/** Whether figures stand before a label that can be the rest of one, in its own row. */
const hasFiguresBefore = ({ row }: DataRow, { match, index }: RowLabel): boolean =>
  match.kind !== 'exact' && row.looks.slice(0, index).includes('figure');

function opened(row: PlacedRow): PlacedRow {
  const columns = row.cells.map(({ form }) => form);
  return { ...rowOfWays(row.data, columns, []), figures: 0 };
}

/**
 * Leaves the cells open of rows with nothing but a label that can be the rest of one: where the figures right above have
 * none, or only a piece of one, where figures stand before it in its row, or where its beginning is nowhere, the figures of
 * the row stand beside that.
 */
export function withRestsOpen(reading: TableReading): TableReading {
  const rows = inOrder(reading);
  const open = new Set<SettledRow>();
  for (const [at, row] of rows.entries()) {
    if (!isPlaced(row) || row.figures > 0) continue;
    const { label } = row.data;
    if (label && (isEnd(label) || hasFiguresBefore(row.data, label) || isBegun(rows[at - 1]))) open.add(row);
  }
  return { ...reading, placed: reading.placed.map((row) => (open.has(row) ? opened(row) : row)) };
}
