import { isCaption } from '../../text/labels/caption.js';
import { columnOfHead } from '../../text/labels/column-of-head.js';
import type { HeadTarget } from '../../text/labels/head-targets.js';
import type { LabelMatch } from '../../text/labels/label-index.js';
import type { TableCell } from '../block.js';

/** A head and the cell it stands in. */
export interface HeadCell {
  readonly index: number;
  readonly cell: TableCell;
  readonly match: LabelMatch<HeadTarget>;
}

/** No head in its very words is longer. */
const LONGEST = 12;

/** The head that two cells side by side make up in its very words: 科研 · 机构. */
function wholeHead(begun: string, end: string): HeadCell['match'] | null {
  if (begun === '' || begun.length + end.length > LONGEST) return null;
  const match = columnOfHead(begun + end);
  return match?.kind === 'exact' ? match : null;
}

/** The heads of columns among the cells of a row that hold words. */
export function rowHeads(cells: readonly TableCell[], words: readonly number[]): HeadCell[] {
  const heads: HeadCell[] = [];
  let begun = '';
  for (const index of words) {
    const cell = cells[index] as TableCell;
    const match = isCaption(cell.text) ? null : (columnOfHead(cell.text) ?? wholeHead(begun, cell.text));
    begun = match ? '' : cell.text;
    if (match) heads.push({ index, cell, match });
  }
  return heads;
}
