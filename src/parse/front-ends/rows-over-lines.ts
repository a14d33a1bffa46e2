import { lookOf } from '../../text/cell-look.js';
import { isFilledUp } from './row-fill.js';
import { BEGINS_WITH_BAR } from './runs-with-bars.js';
import type { SourceLine } from './source-lines.js';

/** No row takes up more lines. */
const MOST_LINES = 24;

/** Whether a bar stands before the label of a row. What goes on with a row begins with a bar and a figure, or a blank. */
function hasBarBeforeLabel({ text }: SourceLine): boolean {
  const first = text.split('|').find((cell) => cell.trim() !== '');
  return BEGINS_WITH_BAR.test(text) && first !== undefined && lookOf(first.trim()) === 'words';
}

/** Whether a line goes on with the row above it: rows that begin without a bar have one where a cell breaks off. */
function goesOn(row: SourceLine, line: SourceLine): boolean {
  return row.text.includes('|') && !BEGINS_WITH_BAR.test(row.text) && BEGINS_WITH_BAR.test(line.text);
}

/** Two lines as one, as long as they are in the source. */
export function joined(row: SourceLine, line: SourceLine): SourceLine {
  const between = '\n'.repeat(line.start - row.start - row.text.length);
  return { ...row, text: row.text + between + line.text };
}

/**
 * The lines of a source with each row in one piece, where a program filled rows up with bars and left the line breaks
 * of blank cells in them: A | 3 |, then | 5 | ||.
 */
export function withRowsInOnePiece(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filledUp = lines.filter(({ text }) => isFilledUp(text));
  if (filledUp.length === 0 || filledUp.some(hasBarBeforeLabel)) return lines;
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
