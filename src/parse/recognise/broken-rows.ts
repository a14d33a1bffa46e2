import { rowBeginningWith, rowOfLabel } from '../../text/labels/row-of-label.js';
import type { PlacedRow } from './placed-row.js';
import { inOrder, isPlaced, type SettledRow, type StrayRow, type TableReading } from './table-reading.js';

/**
 * Whether figures without a label of their own are part of the labelled row of the table right above or below them: a
 * piece of its label stands beside them, or nothing does.
 */
function isPartOf({ data: { row: part, label } }: StrayRow, row: PlacedRow): boolean {
  const { label: own, row: source } = row.data;
  if (label || !own || source.loose || part.cells.length !== source.cells.length) return false;
  const isBelow = part.start > source.start;
  const piece = part.cells[own.index]?.text ?? '';
  if (piece !== '') {
    if (part.looks[own.index] !== 'words') return false;
    const match = isBelow ? rowBeginningWith(own.text + piece) : rowOfLabel(piece + own.text);
    return match?.target === own.match.target && (isBelow || match.kind === 'exact');
  }
  return isBelow;
}

/** A row with the cells open that have a figure of another above or below them. */
function openBeside(row: PlacedRow, { data: { row: part } }: StrayRow): PlacedRow {
  const columns = new Set(
    part.cells.flatMap(({ column }, at) => (part.looks[at] === 'figure' ? column : [])),
  );
  const cells = row.cells.map((cell) => {
    const disputed = cell.disputed || (cell.cell !== null && columns.has(cell.cell.column));
    return { ...cell, disputed, guessed: !disputed };
  });
  return { ...row, how: 'unknown', cells };
}

/**
 * Leaves open what stands in the cells of a table that are broken over two of its rows, as a text is taken out of cells
 * with line breaks in them: 12 is no figure where 34 stands below it, in a row that has only the end of its label.
 */
export function withBrokenOpen(reading: TableReading): TableReading {
  if (reading.stray.length === 0) return reading;
  const open = new Map<SettledRow, PlacedRow>();
  const rows = inOrder(reading);
  for (const [at, part] of rows.entries()) {
    if (isPlaced(part)) continue;
    const row = [rows[at + 1], rows[at - 1]].filter(isPlaced).find((one) => isPartOf(part, one));
    if (row) open.set(row, openBeside(open.get(row) ?? row, part));
  }
  return { ...reading, placed: reading.placed.map((row) => open.get(row) ?? row) };
}
