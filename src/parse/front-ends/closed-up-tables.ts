import { withMarkedTables } from './marked-tables.js';
import { fillStart, isFilledUp } from './row-fill.js';
import type { SourceLine } from './source-lines.js';

const BARS = '||';
/** A blank cell. One that a line break stands in was not left out. */
const BLANK_CELL = /\|[ \t]*\|/;

/** |a||b|: two bars between two cells, one around all of them. */
function isInDoubleBars({ text }: SourceLine): boolean {
  const row = text.trim();
  if (!row.startsWith('|') || !row.endsWith('|')) return false;
  const cells = row.slice(1, -1).split(BARS);
  return cells.every((cell) => cell.trim() !== '' && !cell.includes('|'));
}

/** A cell with a figure or a mark: what is blank beside it was kept, and what is blank among heads can have been so before. */
const FIGURE = /\|[ \t]*[-\d０-９/—–]/;

/** Whether no blank was kept beside the figures of a row. */
const hasNoBlank = ({ text }: SourceLine): boolean =>
  !FIGURE.test(text) || !BLANK_CELL.test(text.slice(0, fillStart(text)));

/** How a program shows that it left blank cells out, and what every row of such a table looks like. */
interface Way {
  readonly closedUp: NonNullable<SourceLine['closedUp']>;
  readonly shows: (row: SourceLine) => boolean;
  readonly fits: (row: SourceLine) => boolean;
}

const ways: readonly Way[] = [
  { closedUp: 'filled', shows: ({ text }) => isFilledUp(text), fits: hasNoBlank },
  { closedUp: 'doubled', shows: isInDoubleBars, fits: isInDoubleBars },
];

/**
 * Marks the rows of tables whose blank cells a program left out: the cells of a row then stand side by side from the
 * left, and those it lacks are made up for at its end, or nowhere.
 */
export function withClosedUpTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const doubled = lines.filter(({ text }) => text.includes(BARS));
  const shown = ways.filter(({ shows }) => doubled.some(shows));
  if (shown.length === 0) return lines;
  return withMarkedTables(lines, (rows) => {
    const way = shown.find(({ fits }) => rows.every(fits));
    return way ? (row) => ({ ...row, closedUp: way.closedUp }) : null;
  });
}
