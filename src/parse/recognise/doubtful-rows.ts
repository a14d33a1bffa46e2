import type { TableId } from '../../form/sections.js';
import type { CellReading } from '../../text/read-cell.js';
import type { DataRow } from './data-rows.js';
import type { PlacedCell, PlacedRow } from './placed-row.js';
import type { TableReading } from './table-reading.js';

const idOf = (table: TableId, key: string): string => `${table}/${key}`;

const isFigure = ({ state }: CellReading): boolean => state === 'number' || state === 'n/a';

const numberIn = (cell: PlacedCell): number =>
  typeof cell.reading.value === 'number' ? cell.reading.value : 0;

/** Whether a stated total of a row is not the sum of the figures before it. Section 4 has several totals in a row. */
function isOff({ cells }: PlacedRow): boolean {
  let sum = 0;
  return cells.some((cell) => {
    if (cell.form.column !== 'total') {
      sum += numberIn(cell);
      return false;
    }
    const terms = sum;
    sum = 0;
    return isFigure(cell.reading) && numberIn(cell) !== terms;
  });
}

/** Whether a count has a decimal point: it is that of an ordinal beside it. */
const hasPoint = ({ cells }: PlacedRow): boolean =>
  cells.some(({ form, reading }) => form.kind !== 'money' && reading.notations.includes('decimals'));

/** The rows right below or above which figures without a place of their own stand. */
function besideStrays({ placed, stray }: TableReading): ReadonlySet<DataRow> {
  const lost = placed.filter(({ how }) => how === 'unknown');
  const strays = new Set([...stray, ...lost].map(({ data }) => data));
  const rows = [...new Set([...placed, ...stray].map(({ data }) => data))].sort(
    (a, b) => a.row.start - b.row.start,
  );
  return new Set(
    rows.filter((_, at) => [rows[at - 1], rows[at + 1]].some((row) => row !== undefined && strays.has(row))),
  );
}

/**
 * Marks rows put together from lines as inferred where their figures may be those of another row, or not all of them:
 * where labels of rows that have no figures anywhere, or pieces of another label, stand between the figures before and
 * theirs; where there are fewer than columns, for lines leave no trace of a blank; and where they do not add up, and stand a line each or beside figures
 * that belong nowhere, as the ends of numbers do that were broken in narrow cells. Text taken out of a PDF has all of it.
 */
export function withDoubts(reading: TableReading): readonly PlacedRow[] {
  const { placed } = reading;
  if (!placed.some(({ data }) => data.row.loose)) return placed;
  const filled = new Set(
    placed.flatMap(({ data: { table, label }, figures }) =>
      label && figures > 0 ? [idOf(table, label.match.target.key)] : [],
    ),
  );
  const isBesideStray = besideStrays(reading);
  const isDoubtful = (row: PlacedRow): boolean => {
    const { row: source, above, table, label } = row.data;
    if (!source.loose) return false;
    if (label?.isStrayed) return true;
    const hasBareLabel =
      table !== 'remedies' && above.some(({ match }) => !filled.has(idOf(table, match.target.key)));
    const isShort = row.cells.some((cell) => !isFigure(cell.reading));
    if (hasBareLabel || isShort || hasPoint(row)) return true;
    return (source.stacked || isBesideStray.has(row.data)) && isOff(row);
  };
  return placed.map((row) =>
    row.how === 'exact' && row.figures > 0 && isDoubtful(row)
      ? { ...row, how: 'guess', cells: row.cells.map((cell) => ({ ...cell, guessed: !cell.disputed })) }
      : row,
  );
}
