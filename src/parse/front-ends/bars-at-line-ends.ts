import { isFigure } from '../../text/cell-look.js';
import type { ClosedUp } from '../block.js';
import { type BarLineKind, barsOf, holdsFigures, kindsOf, piecesOf } from './bar-lines.js';
import { endsBlank, usualBars } from './bars-of-blanks.js';
import { endOfRow } from './row-between-bars.js';
import { joined } from './rows-over-lines.js';
import { BEGINS_WITH_BAR } from './runs-with-bars.js';
import type { SourceLine } from './source-lines.js';
import { opened } from './wiki-rows.js';

/** No table goes on behind more lines without a bar: its cells are no longer, and no row has more of them. */
const MOST_LINES = 24;
/** A table with as many whole rows to a cell on a line of its own has rows. */
const MOST_ROWS_A_CELL = 3;
/** Fewer cells are no table of the form. */
const FEWEST_CELLS = 6;

/**
 * Whether many cells of a table stand on a line of their own: between bars, beside one, or without any where they are
 * figures; a row of figures alone below such a line lost its label to it. The rows of the table are not told apart then.
 */
function isBroken(table: readonly SourceLine[], kinds: readonly (BarLineKind | null)[]): boolean {
  let cells = 0;
  let rows = 0;
  for (const [at, line] of table.entries()) {
    const kind = kinds[at];
    if (kind === 'row' && !(kinds[at - 1] === null && holdsFigures(line))) rows++;
    else if (kind === null ? isFigure(line.text.trim()) : kind !== 'item') cells++;
  }
  return cells >= FEWEST_CELLS && cells * MOST_ROWS_A_CELL > rows;
}

/** The index behind the last line with a bar of the table that begins at `from`. */
function endOfTable(kinds: readonly (BarLineKind | null)[], from: number): number {
  let end = from + 1;
  for (let at = end; at < kinds.length && at - end < MOST_LINES; at++) if (kinds[at] !== null) end = at + 1;
  return end;
}

/**
 * The row that lines make up, without the bars that make up for columns, of this row or the one above it. With a bar before
 * each cell one at the end is a blank cell.
 *
 * @param closedUp whether a bar alone can be one of those as well
 */
function inOneRow(lines: readonly SourceLine[], closedUp: ClosedUp): SourceLine {
  const isBare = barsOf(lines[0]) > 1;
  const row = lines.filter((line) => barsOf(line) < 2).reduce(joined);
  if (!isBare && BEGINS_WITH_BAR.test(row.text)) return opened(row);
  return { ...row, closedUp, open: isBare };
}

/** The lines of a table: a cell each, or with blank cells a row where a label begins one. */
function linesOfTable(
  table: readonly SourceLine[],
  kinds: readonly (BarLineKind | null)[],
  closedUp: ClosedUp,
): readonly SourceLine[] {
  if (!isBroken(table, kinds)) return table;
  const usual = usualBars(kinds);
  const hasBlanks = usual === 1 && table.some((_, at) => endsBlank(table, at, usual));
  const out: SourceLine[] = [];
  for (let at = 0; at < table.length; at++) {
    const line = table[at] as SourceLine;
    const to = hasBlanks ? endOfRow(table, at) : at;
    if (to > at) {
      out.push(inOneRow(table.slice(at, to), closedUp));
      at = to - 1;
    } else if (kinds[at] === null || endsBlank(table, at, usual)) out.push(line);
    else for (const piece of piecesOf(line)) out.push(piece);
  }
  return out;
}

/**
 * The lines of a source whose tables were taken out of a page a cell a line, with a bar before or behind each
 * cell or on a line of its own: the bars say nothing of the rows, and each cell is a line. In a table with blank cells
 * a label and what stands below it are one line, a row; a blank cell before a figure that belongs to none stays the bar
 * that ends it, so that the figures on both sides of it are not taken for neighbours.
 */
export function withoutBarsAtLineEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kinds = kindsOf(lines);
  if (!kinds.some((kind) => kind === 'cell' || kind === 'bars')) return lines;
  const closedUp = kinds.some((kind, at) => kind === 'bars' && barsOf(lines[at]) > 1) ? 'filled' : 'whole';
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = kinds[at] === null ? at + 1 : endOfTable(kinds, at);
    for (const line of linesOfTable(lines.slice(at, end), kinds.slice(at, end), closedUp)) out.push(line);
    at = end;
  }
  return out;
}
