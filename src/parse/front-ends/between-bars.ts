import type { SourceLine } from './source-lines.js';

/** What parts the cells of a row. */
export const BAR = '|';

/**
 * What stands between the bars of a line, each piece as a line with its place.
 *
 * @param shortest leaves out the pieces that have fewer characters
 */
export function betweenBars({ text, start }: SourceLine, shortest = 0): readonly SourceLine[] {
  const pieces: SourceLine[] = [];
  for (let from = 0; from <= text.length; ) {
    const bar = text.indexOf(BAR, from);
    const to = bar < 0 ? text.length : bar;
    if (to - from >= shortest) pieces.push({ text: text.slice(from, to), start: start + from });
    from = to + BAR.length;
  }
  return pieces;
}
