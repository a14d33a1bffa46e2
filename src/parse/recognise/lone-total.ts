import { total } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import type { DataRow } from './data-row.js';
import type { PlacedRow } from './placed-row.js';

/** A row with a single figure is one of which only the total was kept. */
export function loneTotal(data: DataRow, columns: readonly FormCell[]): DataRow | null {
  const [only] = data.values;
  const last = columns.at(-1);
  if (data.values.length !== 1 || !only || last?.column !== total.key) return null;
  const blank = { ...only, text: '', end: only.start };
  return { ...data, values: [...columns.slice(1).map(() => blank), only] };
}

/** Such a row as it is placed: its other cells are not there. */
export function asTotal(row: PlacedRow): PlacedRow {
  return {
    ...row,
    how: 'guess',
    cells: row.cells.map((cell) => ({
      ...cell,
      guessed: true,
      cell: cell.reading.state === 'blank' ? null : cell.cell,
    })),
  };
}
