import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
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

/** A figure and its place in its line. */
interface Figure extends Stretch {
  readonly cell: TableCell;
}

/** The figures of a row and their places in its line; null for a row that is no line. */
function figuresAt({ row, values }: DataRow): readonly Figure[] | null {
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

/** The figure in each column, where each figure stands in one column and no column holds two. */
function inColumns(
  figures: readonly Figure[],
  columns: PlacedColumns,
): readonly (Figure | undefined)[] | null {
  const cells = columns.map(({ start, end }) => figures.filter((one) => one.start < end && start < one.end));
  const isSound = cells.every(({ length }) => length <= 1) && cells.flat().length === figures.length;
  return isSound ? cells.map(([figure]) => figure) : null;
}

/**
 * The columns in which the figures of a table stand, whatever the length of the label before them. Null where they stand
 * in none, or where no row fills them all: two columns that run into one could then make up for another that falls apart.
 */
export function columnsAtPlaces(rows: readonly DataRow[], width: number): PlacedColumns | null {
  const placed = rows.filter(
    ({ label, row }) => label !== null && row.figures > 1 && row.lineStart !== undefined,
  );
  const lengths = new Set(placed.map(({ row }) => labelLength(row)));
  if (placed.length < FEWEST_ROWS || lengths.size < FEWEST_LENGTHS) return null;
  const figures = placed.map((data) => figuresAt(data) as readonly Figure[]);
  const columns = united(figures.flat());
  const isFull = columns.length === width && figures.some(({ length }) => length === width);
  return isFull && figures.every((own) => inColumns(own, columns) !== null) ? columns : null;
}

/** A row with a cell for each column, blank where none of its figures stands; null where they stand in no columns. */
export function rowAtPlaces(data: DataRow, columns: PlacedColumns): DataRow | null {
  const figures = figuresAt(data);
  const cells = figures && figures.length < columns.length ? inColumns(figures, columns) : null;
  if (!cells) return null;
  const values: TableCell[] = [];
  let { start: from } = data.row;
  for (const [column, figure] of cells.entries()) {
    values.push(figure?.cell ?? { text: '', start: from, end: from, column, columnSpan: 1 });
    from = figure?.cell.end ?? from;
  }
  return { ...data, values, inferred: true };
}
