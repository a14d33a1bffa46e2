import type { TableId } from '../../form/sections.js';
import type { CellReading } from '../../text/read-cell.js';
import type { PlacedCell, PlacedRow } from './placed-row.js';

const idOf = (table: TableId, key: string): string => `${table}/${key}`;

const isFigure = ({ state }: CellReading): boolean => state === 'number' || state === 'n/a';

const numberIn = (cell: PlacedCell | undefined): number | null =>
  typeof cell?.reading.value === 'number' ? cell.reading.value : null;

/** Whether the total of a row is stated and is not the sum of the figures before it. */
function isOff({ cells }: PlacedRow): boolean {
  const total = numberIn(cells.find(({ form }) => form.column === 'total'));
  const terms = cells.flatMap((cell) => (cell.form.column === 'total' ? [] : (numberIn(cell) ?? [])));
  return total !== null && terms.length > 0 && terms.reduce((sum, term) => sum + term, 0) !== total;
}

/**
 * Marks rows put together from lines as inferred where their figures may be those of another row: where labels of rows
 * that have no figures anywhere stand between the figures before and theirs, where there are fewer than columns, for lines
 * leave no trace of a blank, and where figures that stand a line each do not add up. Text taken out of a PDF has both where labels and figures come in an order of their own.
 */
export function withDoubts(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  const filled = new Set(
    placed.flatMap(({ data: { table, label }, figures }) =>
      label && figures > 0 ? [idOf(table, label.match.target.key)] : [],
    ),
  );
  const isDoubtful = (row: PlacedRow): boolean => {
    const { row: source, above, table } = row.data;
    if (!source.loose) return false;
    const hasBareLabel =
      table !== 'remedies' && above.some(({ match }) => !filled.has(idOf(table, match.target.key)));
    const isShort = row.cells.some(({ reading }) => !isFigure(reading));
    return hasBareLabel || isShort || (source.stacked === true && isOff(row));
  };
  return placed.map((row) =>
    row.how === 'exact' && row.figures > 0 && isDoubtful(row)
      ? { ...row, how: 'guess', cells: row.cells.map((cell) => ({ ...cell, guessed: !cell.disputed })) }
      : row,
  );
}
