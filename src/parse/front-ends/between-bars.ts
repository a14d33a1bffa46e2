import type { SourceLine } from './source-lines.js';

/** What parts the cells of a row. */
export const BAR = '|';

/** What stands between the bars of a line, each piece as a line with its place. */
export function betweenBars(line: SourceLine): readonly SourceLine[] {
  let { start } = line;
  return line.text.split(BAR).map((text) => {
    const piece = { text, start };
    start += text.length + BAR.length;
    return piece;
  });
}
