import { sectionHeading } from '../../text/section-heading.js';
import { barsOf } from './bar-lines.js';
import { betweenBars } from './between-bars.js';
import type { SourceLine } from './source-lines.js';

/** No row of the form has as many bars. */
const FEWEST_BARS = 64;
/** 总体情况: no heading is shorter. */
const SHORTEST_HEADING = 4;

/** Whether a line has more bars than any row of the form. */
const hasManyBars = (line: SourceLine): boolean =>
  line.text.length >= FEWEST_BARS && barsOf(line) >= FEWEST_BARS;

/** Whether bars part all pieces of a page from one another, for headings of sections stand between them. */
function isWholePage(line: SourceLine): boolean {
  return betweenBars(line, SHORTEST_HEADING).some(({ text }) => sectionHeading(text.trim()) !== null);
}

/**
 * The lines of a source whose every piece of text was put on one line with bars between, as programs do that take the
 * text out of a page: each piece is a line.
 */
export function withBarsForBreaks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isPage = (line: SourceLine): boolean => hasManyBars(line) && isWholePage(line);
  return lines.some(hasManyBars)
    ? lines.flatMap((line) => (isPage(line) ? betweenBars(line) : [line]))
    : lines;
}
