import { isFilledUp } from './row-fill.js';
import type { SourceLine } from './source-lines.js';

const BEGINS_WITH_BAR = /^\s*\|/;
/** A bar before words and not before a figure. */
const BAR_AND_LABEL = /^\s*\|\s*(?:[（(]?[一二三四五六七\d][）)、.．]\s*)?\p{Script=Han}/u;
/** No row takes up more lines. */
const MOST_LINES = 24;

/** Whether a row is filled up with bars, and whether one stands before its label as well. */
function filledUp(lines: readonly SourceLine[]): { readonly some: boolean; readonly afterBar: boolean } {
  const rows = lines.filter(({ text }) => isFilledUp(text));
  return { some: rows.length > 0, afterBar: rows.some(({ text }) => BAR_AND_LABEL.test(text)) };
}

/** Whether a line goes on with the row above it: rows that begin without a bar have one where a cell breaks off. */
function goesOn(row: SourceLine, line: SourceLine): boolean {
  return row.text.includes('|') && !BEGINS_WITH_BAR.test(row.text) && BEGINS_WITH_BAR.test(line.text);
}

/** Two lines as one, as long as they are in the source. */
function joined(row: SourceLine, line: SourceLine): SourceLine {
  const between = '\n'.repeat(line.start - row.start - row.text.length);
  return { ...row, text: row.text + between + line.text };
}

/**
 * The lines of a source with each row in one piece, where a program filled rows up with bars and left the line breaks
 * of blank cells in them: A | 3 |, then | 5 | ||.
 */
export function withRowsInOnePiece(lines: readonly SourceLine[]): readonly SourceLine[] {
  const { some, afterBar } = filledUp(lines);
  if (!some || afterBar) return lines;
  const out: SourceLine[] = [];
  let taken = 0;
  for (const line of lines) {
    const row = out.at(-1);
    if (row && taken < MOST_LINES && goesOn(row, line)) {
      out[out.length - 1] = joined(row, line);
      taken++;
    } else {
      out.push(line);
      taken = 1;
    }
  }
  return out;
}
