import { isCaption, itemOfLabel, rowOfLabel } from '../../text/row-label.js';
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
  const heads = row.cells.map((cell, at) => (row.looks[at] === 'figure' ? { ...cell, text: '' } : cell));
  const figures = row.cells.filter((_, at) => row.looks[at] === 'figure');
  return [partOf(row, heads), { ...partOf(row, figures), isAdrift: true }];
}

/**
 * The rows that a row of a table holds. Where it goes on, behind a label and its figures, with the label of another row,
 * the break between the two was lost.
 */
export function partedRow(row: ReadRow): readonly ReadRow[] {
  const { cells, looks, heads, labels } = row;
  const firstFigure = looks.indexOf('figure');
  if (firstFigure === -1 || looks.lastIndexOf('words') < firstFigure) return [row];
  if (looks.indexOf('words') > firstFigure)
    return heads.length >= FEWEST_HEADS && labels.length === 0 ? headsApart(row) : [row];
  const starts = [0];
  for (let at = firstFigure + 1; at < Math.min(cells.length, WIDEST); at++) {
    const isBehindFigures = looks.slice(starts.at(-1), at).includes('figure');
    if (isBehindFigures && looks[at] === 'words' && beginsRow(cells[at] as TableCell)) starts.push(at);
  }
  return starts.length === 1
    ? [row]
    : starts.map((start, part) => partOf(row, cells.slice(start, starts[part + 1])));
}
