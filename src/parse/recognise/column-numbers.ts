import type { TableRow } from '../block.js';

/** A row of figures can be 1, 2, 3 too; none of the form goes on to as many. */
const FEWEST_FROM_ONE = 10;

/** Whether the cells of a row are the numbers from `first` on, one after another. */
function countsFrom(first: number, { cells }: TableRow): boolean {
  return cells.every(({ text }, at) => text.trim() === String(first + at));
}

/**
 * Whether a row numbers the columns of its table and holds no figures: 0, 1, 2 … in the first row, as a program prints
 * a table that it has no names of columns for, or as many columns as the form has in section 4 from 1 on.
 */
export function numbersColumns(row: TableRow, at: number): boolean {
  const { length } = row.cells;
  return (at === 0 && length > 1 && countsFrom(0, row)) || (length >= FEWEST_FROM_ONE && countsFrom(1, row));
}
