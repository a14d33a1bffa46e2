import type { CellLook } from '../../text/cell-look.js';
import { isCaption } from '../../text/labels/caption.js';
import { itemOfLabel } from '../../text/labels/item-of-label.js';
import { rowOfLabel } from '../../text/labels/row-of-label.js';
import type { TableCell } from '../block.js';
import { type ReadRow, readRow, WIDEST } from './row.js';

/** Fewer heads behind a figure do not tell a row of heads: 其他 and 总计 can be words of a remark. */
const FEWEST_HEADS = 2;

/** A part of a row, as a row of its own. */
function partOf(row: ReadRow, cells: readonly TableCell[]): ReadRow {
  const [first = row, last = row] = [cells[0], cells.at(-1)];
  const text = cells.map((cell) => cell.text).join(' ');
  return readRow({ ...row, cells, text, start: first.start, end: last.end }, row.loose);
}

/** Whether a cell behind figures begins another row: with its label, an item or a caption. */
function beginsRow({ text }: TableCell): boolean {
  const label = rowOfLabel(text);
  return (
    (label?.kind === 'exact' && !label.target.ambiguous) || itemOfLabel(text) !== null || isCaption(text)
  );
}

/** A row of heads, and behind it the figures that stand before them: these are in no column. */
function headsApart(row: ReadRow): readonly ReadRow[] {
  const first = row.heads[0]?.index ?? 0;
  const isBefore = (at: number): boolean => at < first && row.looks[at] === 'figure';
  const heads = row.cells.map((cell, at) => (isBefore(at) ? { ...cell, text: '' } : cell));
  const figures = row.cells.filter((_, at) => isBefore(at));
  return [partOf(row, heads), { ...partOf(row, figures), isAdrift: true }];
}

/** Whether cells before a label hold a row of their own: one figure alone is the number of the row. */
function areRow(looks: readonly CellLook[]): boolean {
  const figures = looks.filter((look) => look === 'figure').length;
  return figures > (looks.includes('words') ? 0 : 1);
}

/**
 * The rows that a row of a table holds. Where it goes on, behind figures, with the label of a row, the break between two
 * rows was lost.
 */
export function partedRow(row: ReadRow): readonly ReadRow[] {
  const { cells, looks, heads, labels } = row;
  const firstFigure = looks.indexOf('figure');
  const firstWords = looks.indexOf('words');
  if (firstFigure === -1 || looks.lastIndexOf('words') < firstFigure) return [row];
  if (firstWords > firstFigure && heads.length >= FEWEST_HEADS && labels.length === 0) return headsApart(row);
  const starts = [0];
  for (let at = firstFigure + 1; at < Math.min(cells.length, WIDEST); at++) {
    const isOpen = looks[at] === 'words' && areRow(looks.slice(starts.at(-1), at));
    if (isOpen && beginsRow(cells[at] as TableCell)) starts.push(at);
  }
  return starts.length === 1
    ? [row]
    : starts.map((start, part) => partOf(row, cells.slice(start, starts[part + 1])));
}
