import { total } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import type { TableId } from '../../form/sections.js';
import { isCaption } from '../../text/labels/caption.js';
import type { TableCell } from '../block.js';
import { leader } from './leader.js';
import type { ReadRow } from './row.js';
import type { HeadCell } from './row-heads.js';
import type { RowLabel } from './row-labels.js';

/** The row of heads over a block of section 2 or over section 3. */
export interface Header {
  readonly row: ReadRow;
  readonly heads: readonly HeadCell[];
  /** All words over the columns, known or not, in order. */
  readonly words: readonly TableCell[];
  /** The edition most of its heads are of; null where they are of both or none. */
  readonly edition: Edition | null;
  /** The row of heads right above it, where the heads take up several rows. */
  readonly above: Header | null;
}

function editionOf(heads: readonly HeadCell[]): Edition | null {
  return leader(heads.flatMap(({ match }) => match.target.edition ?? []));
}

/** The heads of a row before a cell of it; null where there are none. */
export function headerOf(row: ReadRow, before: number, above: Header | null): Header | null {
  const heads = row.heads.filter(({ index }) => index < before);
  if (heads.length === 0) return null;
  const words = row.cells.filter(
    (cell, index) => index < before && row.looks[index] === 'words' && !isCaption(cell.text),
  );
  return { row, heads, words, edition: editionOf(heads), above };
}

/** Heads take up no more rows. */
const TALLEST = 64;

/** The rows that heads take up, from the lowest to the highest; of very many the lowest. */
export function rowsOfHeads(header: Header | null, most: number = TALLEST): readonly Header[] {
  const rows: Header[] = [];
  for (let row = header; row && rows.length < most; row = row.above) rows.push(row);
  return rows;
}

/** Fewer heads than these do not tell a table: 其他 and 总计 stand in several. */
const FEWEST_HEADS = 3;

/** The table whose heads these are; null where they could be those of several. */
export function tableOfHeads(heads: readonly HeadCell[]): TableId | null {
  const own = heads
    .filter(({ match }) => match.target.key !== total.key)
    .map(({ match }) => match.target.table);
  const [first] = own;
  return first && own.length >= FEWEST_HEADS && own.every((table) => table === first) ? first : null;
}

/** Where the heads of a row end: before the label of its figures, before its first figure, or nowhere. */
export function endOfHeads(row: ReadRow, label: RowLabel | null): number {
  if (label && !(row.loose && row.figures > 0)) return label.index;
  return row.figures > 0 ? row.looks.indexOf('figure') : row.cells.length;
}
