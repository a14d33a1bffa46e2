import type { TableCell } from '../block.js';
import type { DataRow } from './data-rows.js';
import type { ReadRow } from './row.js';

/** A stretch of a line, in characters from its beginning. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The columns of a table whose figures stand at fixed places of their lines. */
export type PlacedColumns = readonly Stretch[];

/** Labels of fewer lengths do not show that the places of figures are independent of them. */
const FEWEST_LENGTHS = 3;
/** In a text whose figures do not stand in columns their places run into one another long before so many rows. */
const FEWEST_ROWS = 5;

/** The figures of a row and their places in its line; null for a row that is more or less than a line. */
function figuresAt({ row, values }: DataRow): readonly (Stretch & { readonly cell: TableCell })[] | null {
  const { lineStart } = row;
  if (lineStart === undefined) return null;
  return values.map((cell) => ({ start: cell.start - lineStart, end: cell.end - lineStart, cell }));
}

/** Stretches with those that overlap or touch put together, in order. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

const labelLength = ({ cells: [label] }: ReadRow): number => (label ? label.end - label.start : 0);

/** The columns in which the figures of a table stand, whatever the length of the label before them; null where they do not. */
export function columnsAtPlaces(rows: readonly DataRow[], width: number): PlacedColumns | null {
  const placed = rows.filter(
    ({ label, row }) => label !== null && row.lineStart !== undefined && row.figures > 1,
  );
  if (placed.length < FEWEST_ROWS || new Set(placed.map(({ row }) => labelLength(row))).size < FEWEST_LENGTHS)
    return null;
  const columns = united(placed.flatMap((data) => figuresAt(data) ?? []));
  return columns.length === width ? columns : null;
}

/** A row with a cell for each column, blank where no figure stands; null where two figures stand in one, or one in none. */
export function rowAtPlaces(data: DataRow, columns: PlacedColumns): DataRow | null {
  const figures = figuresAt(data);
  if (!figures || figures.length >= columns.length) return null;
  const cells = columns.map(({ start, end }) => figures.filter((one) => one.start < end && start < one.end));
  if (cells.some(({ length }) => length > 1) || cells.flat().length !== figures.length) return null;
  let before = data.row.cells[data.valuesFrom - 1] ?? data.row;
  const values = cells.map(([figure]) => {
    before = figure?.cell ?? { ...(before as TableCell), text: '', start: before.end };
    return before as TableCell;
  });
  return { ...data, values, inferred: true };
}
