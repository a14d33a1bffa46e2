import type { FormCell } from '../../form/form-cells.js';
import { lookOf } from '../../text/cell-look.js';
import { readCell } from '../../text/read-cell.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
import { placeable } from './placed-row.js';
import type { Placeable, RowCheck } from './placement.js';
import type { Way } from './split-figures.js';
import { canBeSpread } from './spread-figures.js';

/** A 0 that goes on is the figure 0 and another behind it. */
const BEGINS_WITH_ZERO = /^0\d/;
/** Where no figure has a sign, what looks like one is a mark. */
const BEGINS_WITH_MARK = /^[-–—―−+/]\d/;
const SEVERAL_DIGITS = /^\d\d+$/;

const isSigned = (columns: readonly FormCell[]): boolean => columns.some(({ kind }) => kind === 'change');

const asCount = ({ text }: TableCell): Placeable => placeable(readCell(text, 'count'));

/** Whether figures show that two of them run together. */
function isProved(values: readonly TableCell[], byMarks: boolean): boolean {
  return values.some(({ text }) => BEGINS_WITH_ZERO.test(text) || (byMarks && BEGINS_WITH_MARK.test(text)));
}

/**
 * What a row can read whose figures run together, all of them or some; null where nothing speaks for that. A row with
 * too few figures can have lost blank cells too: where both can be, it reads nothing for certain.
 *
 * @param split every way to part figures that run together
 * @param check the relations of the row
 * @param mayBeFewer whether figures that run together can have lost blanks between them
 */
export function joinedWays(
  { row, values }: DataRow,
  columns: readonly FormCell[],
  split: (cells: readonly TableCell[]) => readonly Way[] | null,
  check: RowCheck,
  mayBeFewer: (cells: readonly TableCell[]) => boolean,
): readonly Way[] | null {
  const figures = values.filter(({ text }) => lookOf(text) !== 'blank');
  const parted = (cells: readonly TableCell[]) => (mayBeFewer(cells) ? [] : (split(cells) ?? []));
  if (row.glued && figures.length === 1) return parted(figures);
  if (!figures.every(({ text }) => lookOf(text) === 'figure') || figures.length >= columns.length) {
    return row.glued ? parted(values) : null;
  }
  const isShort = values.length < columns.length;
  if (isProved(figures, isShort && !isSigned(columns))) {
    const ways = isShort ? parted(figures) : (split(figures) ?? []);
    return isShort || ways.length > 0 ? ways : null;
  }
  const mayBeJoined = figures.some(({ text }) => SEVERAL_DIGITS.test(text));
  if (!isShort || figures.length < values.length || !mayBeJoined) return null;
  const ways = split(figures);
  if (ways?.length === 0) return null;
  const isOpen =
    ways === null || mayBeFewer(figures) || canBeSpread(figures.map(asCount), columns.length, check);
  return isOpen ? [] : ways;
}
