import type { ClosedUp } from '../block.js';
import { withMarkedTables } from './marked-tables.js';
import { fillStart, isFilledUp } from './row-fill.js';
import type { SourceLine } from './source-lines.js';

const BARS = '||';
/** A blank cell. One that a line break stands in was not left out. */
const BLANK_CELL = /\|[ \t]*\|/;

/** a||b: two bars between two cells, one around all of them, or only before the first, or none. */
function isInDoubleBars({ text }: SourceLine): boolean {
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(BARS);
  return cells.every((cell) => cell.trim() !== '' && !cell.includes('|'));
}

const hasNoBlank = ({ text }: SourceLine): boolean => !BLANK_CELL.test(text.slice(0, fillStart(text)));

/** How a program shows that it left blank cells out, and what the rows of such a table look like. */
interface Way {
  readonly closedUp: ClosedUp;
  readonly shows: (row: SourceLine) => boolean;
  readonly fits: (row: SourceLine) => boolean;
  /** How many rows can look otherwise where several show it: one with a blank of its own does not speak for the others. */
  readonly spared: number;
}

const ways: readonly Way[] = [
  { closedUp: 'filled', shows: ({ text }) => isFilledUp(text), fits: hasNoBlank, spared: 1 },
  { closedUp: 'doubled', shows: isInDoubleBars, fits: isInDoubleBars, spared: 0 },
];

function isClosedUp(rows: readonly SourceLine[], { shows, fits, spared }: Way): boolean {
  const others = rows.filter((row) => !fits(row)).length;
  return others === 0 || (others <= spared && rows.filter(shows).length > 1);
}

/**
 * Marks the rows of tables whose blank cells a program left out: the cells of a row then stand side by side from the
 * left, and those it lacks are made up for at its end, or nowhere.
 */
export function withClosedUpTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const doubled = lines.filter(({ text }) => text.includes(BARS));
  const shown = ways.filter(({ shows }) => doubled.some(shows));
  if (shown.length === 0) return lines;
  return withMarkedTables(lines, (rows) => {
    const way = shown.find((one) => isClosedUp(rows, one));
    return way ? (row) => (way.fits(row) ? { ...row, closedUp: way.closedUp } : row) : null;
  });
}
