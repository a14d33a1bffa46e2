import { isFigure } from '../../text/cell-look.js';
import { readsAsTableLine } from '../../text/form-line.js';
import { sectionHeading } from '../../text/section-heading.js';
import { cellOfLines, type RowOfLines, rowOfLines } from './row-of-lines.js';
import type { SourceLine } from './source-lines.js';

/** A cell in the making: the tabs before it, or its first line, and the lines of its text behind them. */
type OpenCell = [SourceLine, ...SourceLine[]];

/** A row in the making. */
interface OpenRow {
  readonly cells: OpenCell[];
  /** How many blank lines stand around tabs; null before the first. */
  reach: number | null;
  /** How many lines it takes up. */
  length: number;
}

const BLANK = /^[^\S\t]*$/;
const TABS = /^ *\t[\t ]*$/;

const isBlank = ({ text }: SourceLine): boolean => BLANK.test(text);
/** A line of tabs and nothing else: each of them ends a cell. */
const isSeparator = ({ text }: SourceLine): boolean => TABS.test(text);

/** No row of the form has more cells, and none of its cells takes up more lines with those around its tabs. */
const MOST_CELLS = 24;
const LONGEST_ROW: number = MOST_CELLS * 8;
/** No line of a label or a head is longer. */
const LONGEST_LINE = 60;

const textOf = (cell: OpenCell): string => cellOfLines(cell, 0).text;

/** Whether a line goes on with the cell above it, which so many blank lines part it from. */
function goesOn(cell: OpenCell, line: SourceLine, gap: number, reach: number): boolean {
  if (gap > reach || sectionHeading(line.text.trim()) !== null) return false;
  const begun = textOf(cell);
  return begun === '' || (line.text.length <= LONGEST_LINE && !isFigure(begun));
}

/** How many blank lines stand behind tabs that a row begins with, for its first cell is blank: those of one margin. */
function reachBehind(lines: readonly SourceLine[], tabs: number): number {
  const next = lines[tabs + 1];
  return next && isBlank(next) ? 1 : 0;
}

/** Each tab ends a cell; those behind too many cells for a row are not counted. */
function addSeparator({ cells }: OpenRow, line: SourceLine): void {
  for (const character of line.text) {
    if (cells.length > MOST_CELLS) return;
    if (character === '\t') cells.push([line]);
  }
}

/** The lines of a row from `from` on, as far as they go; null where a line leads or parts its own cells with tabs. */
function openRow(lines: readonly SourceLine[], from: number): OpenRow | null {
  const first = lines[from] as SourceLine;
  const beginsBlank = isSeparator(first);
  const row: OpenRow = { cells: [[first]], reach: beginsBlank ? reachBehind(lines, from) : null, length: 0 };
  let gap = 0;
  for (let at = beginsBlank ? from : from + 1; at < lines.length && at - from <= LONGEST_ROW; at++) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) gap++;
    else if (isSeparator(line)) {
      if (row.reach !== null && gap > row.reach && textOf(row.cells.at(-1) as OpenCell) !== '') break;
      row.reach ??= gap;
      addSeparator(row, line);
      if (row.cells.length > MOST_CELLS) return null;
      gap = 0;
    } else {
      const cell = row.cells.at(-1) as OpenCell;
      if (line.text.includes('\t')) return null;
      if (row.reach === null || !goesOn(cell, line, gap, row.reach)) break;
      cell.push(line);
      gap = 0;
    }
    row.length = at - from + 1;
  }
  return row;
}

/** Two cells alone can be two paragraphs that a stray tab stands between. */
function isRow(texts: readonly string[]): boolean {
  return texts.length > 2 || texts.some(isFigure) || texts.every(readsAsTableLine);
}

/**
 * A row written one cell a line, with a line of tabs between two cells and more blank lines behind the row than around
 * the tabs, as a browser gives the text of a table whose cells hold paragraphs. Those blank lines belong to the row: the
 * next one goes on with its table. Null where the lines from `from` on are not such a row.
 */
export function tabPartedRow(lines: readonly SourceLine[], from: number): RowOfLines | null {
  const first = lines[from];
  if (!first || isBlank(first) || first.text.length > LONGEST_LINE) return null;
  if (!isSeparator(first) && first.text.includes('\t')) return null;
  const row = openRow(lines, from);
  if (!row || row.reach === null || row.length > LONGEST_ROW) return null;
  const cells = row.cells.map(cellOfLines);
  return isRow(cells.map(({ text }) => text)) ? rowOfLines(cells, first.start, row.length) : null;
}
