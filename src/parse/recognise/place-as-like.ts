import type { Likeness } from './likeness.js';
import {
  columnsFrom,
  indexesOf,
  type Placeable,
  type Placement,
  type RowCheck,
  undisputed,
  valuesOf,
} from './placement.js';

/** Whether the filled cells of a row could stand in its columns in more than one way. */
function isLoose(figures: readonly number[], count: number, columns: number): boolean {
  const first = figures[0] as number;
  const last = figures.at(-1) as number;
  return Math.min(first, count - columns) > Math.max(0, last - columns + 1);
}

/**
 * A row placed as its like are. It is no inference where the row has a cell for every column and either stands below
 * the heads or could not stand otherwise; the relations then have no say, for what was published can be wrong. A
 * blank in the last column may be a figure that was lost from another.
 */
export function asLikeRows(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  { start, isBelowHeads, isUsualLength, fullStarts }: Likeness,
): Placement | null {
  const slots = start === null ? null : columnsFrom(start, columns, filled);
  if (start === null || !slots) return null;
  const figures = indexesOf(filled);
  /** As long as rows with another label place, and not as those with its own: it has a cell too many, anywhere. */
  const isUsual = isUsualLength && (fullStarts.size === 0 || fullStarts.has(start));
  const isOverlong = start > 0 && !isUsual && !isBelowHeads;
  const isStated = start >= 0 && start + columns <= cells.length && !isOverlong;
  const canBeElsewhere = [...fullStarts].some(
    (other) => other !== start && columnsFrom(other, columns, filled) !== null,
  );
  const lastSlot = slots.at(-1) as number | null;
  const endsBlank = lastSlot !== null && filled[lastSlot] === false;
  const stated = (canBeElsewhere || endsBlank) && !isBelowHeads ? 'guess' : 'exact';
  if (isStated && (isBelowHeads || !isLoose(figures, cells.length, columns)))
    return undisputed(stated, slots);
  const holds = check(valuesOf(slots, cells));
  /** Zeros add up anywhere. */
  const isProved = holds && cells.some((cell) => Number(cell) > 0);
  return holds === false ? null : undisputed(isStated && isProved ? stated : 'guess', slots);
}

/**
 * A row that lost the merged cells before its label stands to the left of its columns, with as many blanks behind it:
 * the heads leave its total blank, and it adds up where it stands, to more than 0. Where it could stand there but does not
 * show it, as one of zeros and marks, it is inferred to stand below the heads. Null for any other row.
 */
export function leftOfColumns(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  like: Likeness,
): Placement | null {
  const { start, isCutOff } = like;
  if (start === null || filled[start + columns - 1] !== false || !isCutOff) return null;
  let canBeLeft = false;
  for (let from = 0; from < start; from++) {
    const slots = columnsFrom(from, columns, filled);
    if (slots && Number(cells[from + columns - 1]) > 0 && check(valuesOf(slots, cells)))
      return undisputed('guess', slots);
    canBeLeft ||= slots !== null;
  }
  const below = canBeLeft && like.mayBeLeft ? columnsFrom(start, columns, filled) : null;
  return below && undisputed('guess', below);
}
