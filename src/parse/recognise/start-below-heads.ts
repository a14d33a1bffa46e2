import { applicants, total } from '../../form/applicants.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
import { type Header, rowsOfHeads } from './header.js';
import type { ReadRow } from './row.js';

/** Heads of the form take up no more rows. */
const TALLEST = 6;

/** How far the widest row of heads reaches; 0 without heads. */
export function widestHead(header: Header | null): number {
  return Math.max(0, ...rowsOfHeads(header, TALLEST).map(({ row }) => gridWidth(row)));
}

/** How many columns of the grid a row reaches across. */
export function gridWidth({ cells }: ReadRow): number {
  const last = cells.at(-1);
  return last ? last.column + last.columnSpan : 0;
}

export const only = (values: readonly number[]): number | null =>
  values.length === 1 ? (values[0] as number) : null;

/** Whether the cells of two rows can be counted off against each other. */
const isAlike = (a: ReadRow, b: ReadRow): boolean =>
  a.cells.length === b.cells.length && a.enclosed === b.enclosed;

/** The cell below the first head, in a table with as many cells to the row as to the heads and one head a column. */
export function startBelowHeads({ header, row }: DataRow, width: number): number | null {
  if (!header || header.row === row || header.words.length !== width) return null;
  if (!isAlike(header.row, row)) return null;
  const at = header.row.cells.indexOf(header.words[0] as TableCell);
  return header.words.at(-1) === header.row.cells[at + width - 1] ? at : null;
}

/** The first column by the heads of the first and of the last, where the heads take up several rows of the same length. */
export function startBelowEnds({ header, row }: DataRow, width: number): number | null {
  const starts = new Set<number>();
  for (const one of rowsOfHeads(header, TALLEST)) {
    if (one.row === row || !isAlike(one.row, row)) continue;
    for (const { index, match } of one.heads) {
      if (match.target.key === applicants[0]?.key) starts.add(index);
      const isLast = match.target.key === total.key && index >= width - 1;
      if (isLast) starts.add(index - width + 1);
    }
  }
  return only([...starts]);
}
