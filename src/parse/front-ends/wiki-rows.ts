import type { SourceLine } from './source-lines.js';

/** What stands before a cell on its line and between two cells, each as wide as what it stands for. */
const BEGIN = /^(\s*)!/;
const BETWEEN = /\|\||!!/g;
/** What is said of a cell before it: | colspan="2" | text. */
const ATTRIBUTES = /^(\s*[|!])[^|[\]{}=]{1,99}=[^|]{0,999}\|(?!\|)/;

/** A line with one bar before each of its cells. */
const inBars = (text: string): string =>
  text
    .replace(ATTRIBUTES, (all, sign: string) => sign.padEnd(all.length))
    .replace(BEGIN, '$1|')
    .replace(BETWEEN, ' |');

/** The row of several cells without the bar before the first: one at its end then stands before a blank cell. */
export const opened = (row: SourceLine): SourceLine =>
  row.text.indexOf('|') < row.text.lastIndexOf('|')
    ? { ...row, text: row.text.replace('|', ' '), open: true }
    : row;

/**
 * The lines of a source with each row of its tables in the markup of a wiki on one: {| begins such a table, |- a row, |}
 * ends it, and | a cell, on a line of its own or behind another.
 */
export function withWikiRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => text.startsWith('{|'))) return lines;
  const out: SourceLine[] = [];
  const close = (row: SourceLine | null): void => {
    if (row) out.push(opened(row));
  };
  let row: SourceLine | null = null;
  let isInside = false;
  for (const line of lines) {
    const sign = line.text.trimStart().slice(0, 2);
    if (sign === '{|' || (isInside && (sign === '|-' || sign === '|}'))) {
      close(row);
      row = null;
      isInside = sign !== '|}';
    } else if (isInside) {
      const { text, start }: SourceLine = row ?? { text: '', start: line.start };
      row = { text: text.padEnd(line.start - start, '\n') + inBars(line.text), start };
    } else out.push(line);
  }
  close(row);
  return out;
}
