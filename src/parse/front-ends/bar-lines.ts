import { isFigure } from '../../text/cell-look.js';
import { itemOfLabel } from '../../text/labels/item-of-label.js';
import { BAR, betweenBars } from './between-bars.js';
import type { SourceLine } from './source-lines.js';

/** What a line of a table is: nothing but bars, one cell, the title of an item (a row of its own), or several cells. */
export type BarLineKind = 'bars' | 'cell' | 'item' | 'row';

/** A line of bars, or a blank one. */
export const NOTHING_BUT_BARS: RegExp = /^[|\s]*$/;
const BARS_AROUND = /^\||\|$/g;

/** What a line with a bar is; null for one without. */
function kindOf({ text }: SourceLine): BarLineKind | null {
  if (!text.includes(BAR)) return null;
  if (NOTHING_BUT_BARS.test(text)) return 'bars';
  const cell = text.trim().replace(BARS_AROUND, '');
  if (cell.includes(BAR)) return 'row';
  return itemOfLabel(cell) === null ? 'cell' : 'item';
}

/** How many bars a line has. */
export function barsOf(line: SourceLine | undefined): number {
  let bars = 0;
  if (line) for (let at = line.text.indexOf(BAR); at >= 0; at = line.text.indexOf(BAR, at + 1)) bars++;
  return bars;
}

/** What each line is. Nothing but bars, as many as a row right above or below has, is a row of blank cells. */
export function kindsOf(lines: readonly SourceLine[]): readonly (BarLineKind | null)[] {
  const kinds = lines.map(kindOf);
  const isLike = (at: number, beside: number): boolean =>
    kinds[beside] === 'row' && barsOf(lines[beside]) === barsOf(lines[at]);
  for (let at = 0; at < kinds.length; at++)
    if (kinds[at] === 'bars' && (isLike(at, at - 1) || isLike(at, at + 1))) kinds[at] = 'row';
  return kinds;
}

/** The pieces between the bars of a line, without the blank ones. */
export const piecesOf = (line: SourceLine): readonly SourceLine[] =>
  betweenBars(line, 1).filter(({ text }) => text.trim() !== '');

/** Whether a line holds figures between its bars, or nothing. */
export const holdsFigures = (line: SourceLine): boolean =>
  piecesOf(line).every(({ text }) => isFigure(text.trim()));
