import type { DisclosureItemId } from '../../form/disclosure.js';
import type { CellLook } from '../../text/cell-look.js';
import { isCaption } from '../../text/labels/caption.js';
import { itemOfLabel } from '../../text/labels/item-of-label.js';
import type { ClosedUp, Piece, TableCell, TableRow } from '../block.js';
import { withoutFormulas } from './formula.js';
import { lookOfCell } from './look-of-cell.js';
import { type HeadCell, rowHeads } from './row-heads.js';
import { type RowLabel, rowLabels } from './row-labels.js';

/** A row of the source: of a table, or put together from lines. */
export interface SourceRow extends Omit<TableRow, 'enclosed'> {
  readonly enclosed?: boolean | undefined;
  /** Each of its cells was a line of its own. */
  readonly stacked?: boolean;
  /** Where its line begins, where it is a line and nothing else. */
  readonly lineStart?: number | undefined;
}

/** A row of the source with what its cells say about it. */
export interface ReadRow extends Omit<Piece, 'offsetAt'> {
  readonly cells: readonly TableCell[];
  /** It was put together from lines and not from a table. */
  readonly loose: boolean;
  /** Each of its cells was a line of its own. */
  readonly stacked: boolean;
  /** Where its line begins, where it is a line and nothing else. */
  readonly lineStart: number | undefined;
  /** There is no separator between its figures: one cell can hold several. */
  readonly glued: boolean;
  /** Bars enclose its cells; undefined in a source that has no bars. */
  readonly enclosed: boolean | undefined;
  /** Its cells stand side by side; undefined where nothing says so. */
  readonly closedUp: ClosedUp | undefined;
  readonly looks: readonly CellLook[];
  readonly item: DisclosureItemId | null;
  readonly heads: readonly HeadCell[];
  /** All labels of rows in it, the nearest to the figures first. */
  readonly labels: readonly RowLabel[];
  readonly figures: number;
  /** Its figures stand before the heads of a row and belong to no column. */
  readonly isAdrift?: boolean;
}

function itemIn(cells: readonly TableCell[], words: readonly number[]): DisclosureItemId | null {
  for (const index of words) {
    const item = itemOfLabel((cells[index] as TableCell).text);
    if (item !== null) return item;
  }
  return null;
}

/** No row of the form has more cells; what stands beyond is not looked at for labels. */
export const WIDEST = 64;

/**
 * Reads what the cells of a row say about it.
 *
 * @param loose the row was put together from lines and not from a table
 */
export function readRow(row: SourceRow, loose: boolean): ReadRow {
  const { text, start, end, stacked = false, lineStart, glued = false, enclosed, closedUp } = row;
  const all = withoutFormulas(row.cells);
  const allLooks = all.map(({ text }) => lookOfCell(text));
  const isWide = all.length > WIDEST;
  const cells = isWide ? all.slice(0, WIDEST) : all;
  const looks = isWide ? allLooks.slice(0, WIDEST) : allLooks;
  const words: number[] = [];
  let figures = 0;
  for (let index = 0; index < allLooks.length; index++) {
    const look = allLooks[index];
    if (look === 'figure') figures++;
    else if (look === 'words' && index < WIDEST) words.push(index);
  }
  const heads = rowHeads(cells, words);
  const item = itemIn(cells, words);
  const labels = rowLabels({ cells, looks, words, heads, loose });
  // Written out: a copy of the row by its spread takes longer than all that is read of most rows.
  return {
    text,
    start,
    end,
    cells: all,
    loose,
    stacked,
    lineStart,
    glued,
    enclosed,
    closedUp,
    looks: allLooks,
    item,
    heads,
    labels,
    figures,
  };
}

/** The cells of a row that look alike. */
export function cellsLike(look: CellLook, { cells, looks }: ReadRow): readonly TableCell[] {
  return cells.filter((_, index) => looks[index] === look);
}

/** Whether a row has the head of a column of section 2 in its very words. */
export const hasHeadOfItem = ({ heads }: ReadRow): boolean =>
  heads.some(({ match }) => match.kind === 'exact' && match.target.edition !== null);

/** Whether a row shows that it belongs to one of the tables. */
export function isRowOfForm(row: ReadRow): boolean {
  if (row.item !== null || row.heads.length >= 2) return true;
  if (row.cells.some((cell, index) => row.looks[index] === 'words' && isCaption(cell.text))) return true;
  const [label] = row.labels;
  return label !== undefined && (row.cells.length > 1 || label.match.kind === 'exact');
}
