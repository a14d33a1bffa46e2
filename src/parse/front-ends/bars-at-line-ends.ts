import { isFigure } from '../../text/cell-look.js';
import { itemOfLabel } from '../../text/labels/item-of-label.js';
import { BAR, betweenBars } from './between-bars.js';
import type { SourceLine } from './source-lines.js';

/** What a line of a table is: nothing but bars, one cell, the title of an item (a row of its own), or several cells. */
type Kind = 'bars' | 'cell' | 'item' | 'row';

const NOTHING_BUT_BARS = /^[|\s]*$/;
/** No table goes on behind more lines without a bar: its cells are no longer, and no row has more of them. */
const MOST_LINES = 24;
/** A table with as many whole rows to a cell on a line of its own has rows. */
const MOST_ROWS_A_CELL = 3;
/** Fewer cells are no table of the form. */
const FEWEST_CELLS = 6;

/** The text of a line without a bar before it and one behind it. */
function withinBars(text: string): string {
  const line = text.trim();
  const from = line.startsWith(BAR) ? BAR.length : 0;
  return line.slice(from, line.endsWith(BAR) ? -BAR.length : undefined);
}

/** Whether a line has more bars than can stand around one cell. Nearly every row of a table is told by it. */
function hasThreeBars(text: string, first: number): boolean {
  const second = text.indexOf(BAR, first + 1);
  return second !== -1 && text.indexOf(BAR, second + 1) !== -1;
}

/** What a line with a bar is; null for one without. */
function kindOf({ text }: SourceLine): Kind | null {
  const first = text.indexOf(BAR);
  if (first === -1) return null;
  if (NOTHING_BUT_BARS.test(text)) return 'bars';
  if (hasThreeBars(text, first)) return 'row';
  const cell = withinBars(text);
  if (cell.includes(BAR)) return 'row';
  return itemOfLabel(cell) === null ? 'cell' : 'item';
}

const barsOf = (line: SourceLine | undefined): number => (line?.text.split(BAR).length ?? 0) - 1;

/** What each line is. Nothing but bars, as many as a row right above or below has, is a row of blank cells. */
function kindsOf(lines: readonly SourceLine[]): readonly (Kind | null)[] {
  const kinds = lines.map(kindOf);
  const isLike = (at: number, beside: number): boolean =>
    kinds[beside] === 'row' && barsOf(lines[beside]) === barsOf(lines[at]);
  for (let at = 0; at < kinds.length; at++)
    if (kinds[at] === 'bars' && (isLike(at, at - 1) || isLike(at, at + 1))) kinds[at] = 'row';
  return kinds;
}

/** The pieces between the bars of a line, without the blank ones. */
const piecesOf = (line: SourceLine): readonly SourceLine[] =>
  betweenBars(line).filter(({ text }) => text.trim() !== '');

const holdsFigures = (line: SourceLine): boolean => piecesOf(line).every(({ text }) => isFigure(text.trim()));

/**
 * Whether many cells of a table stand on a line of their own: between bars, beside one, or without any where they are
 * figures; a row of figures alone below such a line lost its label to it. The rows of the table are not told apart then.
 */
function isBroken(table: readonly SourceLine[], kinds: readonly (Kind | null)[]): boolean {
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
function endOfTable(kinds: readonly (Kind | null)[], from: number): number {
  let end = from + 1;
  for (let at = end; at < kinds.length && at - end < MOST_LINES; at++) if (kinds[at] !== null) end = at + 1;
  return end;
}

/** How many lines of nothing but bars stand between two cells of a table, most of the time. */
function usualBars(kinds: readonly (Kind | null)[]): number {
  const bars = kinds.filter((kind) => kind === 'bars').length;
  const doubled = kinds.filter((kind, at) => kind === 'bars' && kinds[at - 1] === 'bars').length;
  return doubled * 3 > bars ? 2 : 1;
}

/** The index of the next line on one side that is not blank; beyond the last where there is none. */
function lineBeside(lines: readonly SourceLine[], at: number, step: 1 | -1): number {
  let beside = at + step;
  while (lines[beside]?.text.trim() === '') beside += step;
  return beside;
}

/**
 * Whether a bar on a line of its own ends a blank cell: the line above it ends one already, and a figure follows. Behind
 * the last cell of a row it can make up for a column.
 */
function endsBlank(
  lines: readonly SourceLine[],
  kinds: readonly (Kind | null)[],
  at: number,
  usual: number,
): boolean {
  if (kinds[at] !== 'bars' || (lines[at] as SourceLine).text.trim() !== BAR) return false;
  let bars = 1;
  let above = lineBeside(lines, at, -1);
  for (; kinds[above] === 'bars' && bars <= usual; above = lineBeside(lines, above, -1)) bars++;
  let below = lineBeside(lines, at, 1);
  for (; kinds[below] === 'bars' && bars <= usual; below = lineBeside(lines, below, 1)) bars++;
  if (lines[above]?.text.trimEnd().endsWith(BAR)) bars++;
  const next = lines[below];
  const [cell] = next ? piecesOf(next) : [];
  return bars > usual && cell !== undefined && isFigure(cell.text.trim());
}

/**
 * The lines of a source whose tables were taken out of a page a cell a line, with a bar before or behind each
 * cell or on a line of its own: the bars say nothing of the rows, and each cell is a line. A blank cell before a figure
 * stays the bar that ends it, so that the figures on both sides of it are not taken for neighbours.
 */
export function withoutBarsAtLineEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kinds = kindsOf(lines);
  if (!kinds.some((kind) => kind === 'cell' || kind === 'bars')) return lines;
  const out: SourceLine[] = [];
  let end = 0;
  let broken = false;
  let usual = 1;
  for (const [at, line] of lines.entries()) {
    if (at >= end && kinds[at] !== null) {
      end = endOfTable(kinds, at);
      const own = kinds.slice(at, end);
      broken = isBroken(lines.slice(at, end), own);
      usual = usualBars(own);
    }
    const isPart = at < end && broken && kinds[at] !== null;
    if (!isPart || endsBlank(lines, kinds, at, usual)) out.push(line);
    else for (const piece of piecesOf(line)) out.push(piece);
  }
  return out;
}
