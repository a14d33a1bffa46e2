import { total } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell } from '../../form/form-cells.js';
import { type PlacedRow, placeable, rowOfWays } from './placed-row.js';
import { rowAdds } from './row-adds.js';

const columnsOf = ({ cells }: PlacedRow): readonly FormCell[] => cells.map(({ form }) => form);

const adds = (row: PlacedRow, columns: readonly FormCell[]): boolean | null =>
  rowAdds(columns)(row.cells.map(({ reading }) => placeable(reading)));

/**
 * Leaves rows of section 3 open whose heads have the total in another place than the form, but that add up as in the form:
 * heads that merged cells moved, unless another row shows that it adds up in their order alone, and this one does in both.
 * Where a row adds up as in the form alone, and none as the heads say, all of them are open.
 */
export function withOrderProved(placed: readonly PlacedRow[], edition: Edition): readonly PlacedRow[] {
  const moved = placed.filter(({ cells }) => cells.at(-1)?.form.column !== total.key);
  if (moved.length === 0) return placed;
  const addsAsInForm = (row: PlacedRow) => adds(row, cellsOfRow(edition, row.cells[0]?.form.row ?? ''));
  const isProved = moved.some((row) => adds(row, columnsOf(row)) && addsAsInForm(row) === false);
  const varies = (row: PlacedRow) => new Set(row.cells.map(({ reading }) => reading.value)).size > 1;
  const isRefuted =
    !isProved && moved.some((row) => addsAsInForm(row) && adds(row, columnsOf(row)) === false && varies(row));
  const open = new Set(
    moved.filter(
      (row) => varies(row) && (isRefuted || (addsAsInForm(row) && !(isProved && adds(row, columnsOf(row))))),
    ),
  );
  return placed.map((row) => (open.has(row) ? rowOfWays(row.data, columnsOf(row), []) : row));
}
