import type { TableCell, TableRow } from '../block.js';
import type { SourceLine } from './source-lines.js';

/** A row read from several lines, and how many they are. */
export interface RowOfLines {
  readonly row: TableRow;
  readonly lines: number;
}

/** The cell that lines make up, without the tab that leads them. */
export function cellOfLines(lines: readonly [SourceLine, ...SourceLine[]], column: number): TableCell {
  const [first] = lines;
  const last = lines.at(-1) as SourceLine;
  const text = lines
    .map((line) => line.text.trim())
    .join(' ')
    .trim();
  const start = first.start + Math.min(first.text.length, first.text.search(/[^\t ]|$/));
  return { text, start, end: Math.max(start, last.start + last.text.length), column, columnSpan: 1 };
}

/** The row that cells make up which were read from so many lines. */
export function rowOfLines(cells: readonly TableCell[], start: number, lines: number): RowOfLines {
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
  return { row: { text, start, end: (cells.at(-1) as TableCell).end, cells }, lines };
}
