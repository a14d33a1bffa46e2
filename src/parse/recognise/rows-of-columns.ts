import { readCell } from '../../text/read-cell.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
import { cellsLike } from './row.js';
import type { RowLabel } from './row-labels.js';
import type { Way } from './split-figures.js';

/** How figures stand whose labels all stand before them: one column after another, or one row after another. */
export type FigureOrder = 'column' | 'row';

const orders: readonly FigureOrder[] = ['column', 'row'];

/** The labels of rows in a block of lines, in the order of the source, each row once. */
function labelsOf({ row, table }: DataRow): readonly RowLabel[] {
  const own = row.labels.filter(({ match }) => match.target.table === table).reverse();
  return own.filter(
    ({ match }, index) => own.findIndex((one) => one.match.target === match.target) === index,
  );
}

const figuresOf = ({ row }: DataRow): readonly TableCell[] => cellsLike('figure', row);

/** The figures of each row of a block that has all its figures, in one order of them. */
function rowsIn(order: FigureOrder, figures: readonly TableCell[], width: number): readonly Way[] {
  const height = figures.length / width;
  return Array.from({ length: height }, (_, row) =>
    order === 'row'
      ? figures.slice(row * width, (row + 1) * width)
      : figures.filter((_, at) => at % height === row),
  );
}

/** Whether figures are whole numbers, the last the sum of those before. */
export function adds(cells: Way): boolean {
  const figures = cells.map(({ text }) => readCell(text, 'count').value);
  if (!figures.every((figure) => typeof figure === 'number')) return false;
  const numbers = figures as readonly number[];
  return numbers.slice(0, -1).reduce((sum, figure) => sum + figure, 0) === numbers.at(-1);
}

function hasLabelsFirst(data: DataRow, width: number): boolean {
  const { row } = data;
  return row.loose && row.figures > width && row.figures === width * labelsOf(data).length;
}

/** The orders of the figures of a block in which all its rows add up. */
const soundOrders = (data: DataRow, width: number): readonly FigureOrder[] =>
  orders.filter((order) => rowsIn(order, figuresOf(data), width).every(adds));

/** The order that the sums of blocks prove, where they prove one and the same. */
export function provenOrder(rows: readonly DataRow[], width: number): FigureOrder | null {
  const proofs = new Set(
    rows
      .filter((data) => hasLabelsFirst(data, width))
      .map((data) => soundOrders(data, width))
      .flatMap((sound) => (sound.length === 1 ? sound : [])),
  );
  const [only] = proofs;
  return proofs.size === 1 && only ? only : null;
}

/** A row for each label of a block, with what its figures can be in each of several orders. */
export function rowsByOrder(
  data: DataRow,
  labels: readonly RowLabel[],
  width: number,
  possible: readonly FigureOrder[],
): readonly DataRow[] {
  const ways = possible.map((order) => rowsIn(order, figuresOf(data), width));
  return labels.map((label, index) => ({
    ...data,
    row: { ...data.row, figures: width },
    label,
    strangeLabel: null,
    values: ways[0]?.[index] ?? [],
    ways: ways.map((rows) => rows[index] as Way),
    inferred: true,
  }));
}

/**
 * The rows of a block in which all labels stand first and then all figures: one column after another, or one row after
 * another, whichever way every row adds up. Any other row is left as it is.
 *
 * @param proven the order that other tables of the source prove, for a block that adds up in both
 */
export function rowsOfColumns(
  data: DataRow,
  width: number,
  proven: FigureOrder | null = null,
): readonly DataRow[] {
  const sound = hasLabelsFirst(data, width) ? soundOrders(data, width) : [];
  if (sound.length === 0) return [data];
  const possible = proven && sound.includes(proven) ? [proven] : sound;
  return rowsByOrder(data, labelsOf(data), width, possible);
}
