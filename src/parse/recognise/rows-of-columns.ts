import { readCell } from '../../text/read-cell.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-rows.js';
import type { RowLabel } from './row.js';

/** The labels of rows in a block of lines, in the order of the source, each row once. */
function labelsOf({ row, table }: DataRow): readonly RowLabel[] {
  const own = row.labels.filter(({ match }) => match.target.table === table).reverse();
  return own.filter(
    ({ match }, index) => own.findIndex((one) => one.match.target === match.target) === index,
  );
}

function adds(cells: readonly TableCell[]): boolean {
  const figures = cells.map(({ text }) => readCell(text, 'count').value);
  if (!figures.every((figure) => typeof figure === 'number')) return false;
  const numbers = figures as readonly number[];
  return numbers.slice(0, -1).reduce((sum, figure) => sum + figure, 0) === numbers.at(-1);
}

/**
 * The rows of a block in which all labels stand first and then all figures: one column after another, or one row after
 * another, whichever way every row adds up. Any other row is left as it is.
 */
export function rowsOfColumns(data: DataRow, width: number): readonly DataRow[] {
  if (!data.row.loose || data.row.figures <= width || data.row.figures % width !== 0) return [data];
  const labels = labelsOf(data);
  const height = data.row.figures / width;
  const figures = data.row.cells.filter((_, index) => data.row.looks[index] === 'figure');
  if (labels.length !== height) return [data];
  const byColumn = labels.map((_, row) => figures.filter((_, at) => at % height === row));
  const byRow = labels.map((_, row) => figures.slice(row * width, (row + 1) * width));
  const sound = [byColumn, byRow].filter((rows) => rows.every(adds));
  if (sound.length === 0) return [data];
  return labels.map((label, index) => ({
    ...data,
    row: { ...data.row, figures: width },
    label,
    strangeLabel: null,
    values: sound[0]?.[index] ?? [],
    ways: sound.map((rows) => rows[index] ?? []),
    inferred: true,
  }));
}
