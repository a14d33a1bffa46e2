import { rowBeginningWith, rowOfLabel } from '../../text/labels/row-of-label.js';
import { type PlacedRow, placeable } from './placed-row.js';
import { rowAdds } from './row-adds.js';
import { inOrder, isPlaced, type SettledRow, type StrayRow, type TableReading } from './table-reading.js';

/** What stands in a row beside the label of another: a piece of that label, nothing, or null for anything else. */
function pieceBeside({ data: { row: part } }: StrayRow, { data: { row, label } }: PlacedRow): string | null {
  const column = row.cells[label?.index ?? -1]?.column;
  const at = part.cells.findIndex((cell) => cell.column === column);
  const piece = part.cells[at]?.text ?? '';
  const isOther = piece === '' && part.cells.length !== row.cells.length && part.looks.includes('words');
  return isOther || part.looks[at] === 'figure' ? null : piece;
}

/** Whether a row can be part of another above or below it: it has figures and no label of its own. */
const canBePart = ({ data: { row, label } }: StrayRow): boolean =>
  label === null && !row.loose && row.figures > 0;

/** The label of a row as far as it goes with a piece below it; null where that is no part of it. */
function goesOn(row: PlacedRow, begun: string, piece: string | null): string | null {
  const target = row.data.label?.match.target;
  if (!target || row.data.row.loose || piece === null) return null;
  return piece === '' || rowBeginningWith(begun + piece)?.target === target ? begun + piece : null;
}

/** Whether a piece above the label of a row begins it; nothing does below heads, where there is no row above. */
function begins(row: PlacedRow, piece: string | null, isFirst: boolean): boolean {
  const { label } = row.data;
  if (!label || row.data.row.loose || piece === null) return false;
  if (piece === '') return isFirst;
  const match = rowOfLabel(piece + label.text);
  return match?.target === label.match.target && match.kind === 'exact';
}

/** Whether the sums of a row show that none of its figures goes on elsewhere: the rest of one alone would be missing in them. */
function isWholeBut({ cells }: PlacedRow, { data: { row: part } }: StrayRow): boolean {
  const adds = rowAdds(cells.map(({ form }) => form));
  return (
    part.figures === 1 &&
    !part.looks.includes('words') &&
    adds(cells.map(({ reading }) => placeable(reading))) === true
  );
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
 * Leaves open what stands in the cells of a table that are broken over several of its rows, as a text is taken out of
 * cells with line breaks in them: 12 is no figure where 34 stands below it, in a row that has only the end of its label
 * or none.
 */
export function withBrokenOpen(reading: TableReading): TableReading {
  if (!reading.stray.some(canBePart)) return reading;
  const open = new Map<SettledRow, PlacedRow>();
  const rows = inOrder(reading);
  const openAt = (row: PlacedRow, part: StrayRow): void => {
    if (!isWholeBut(row, part)) open.set(row, openBeside(open.get(row) ?? row, part));
  };
  let above: PlacedRow | null = null;
  let begun: string | null = null;
  for (const [at, row] of rows.entries()) {
    if (isPlaced(row)) {
      above = row;
      begun = row.data.label?.text ?? null;
      continue;
    }
    begun = above && begun !== null && canBePart(row) ? goesOn(above, begun, pieceBeside(row, above)) : null;
    if (above && begun !== null) openAt(above, row);
    const below = rows[at + 1];
    const isFirst = above?.data.header !== row.data.header;
    if (isPlaced(below) && canBePart(row) && begins(below, pieceBeside(row, below), isFirst))
      openAt(below, row);
  }
  return { ...reading, placed: reading.placed.map((row) => open.get(row) ?? row) };
}
