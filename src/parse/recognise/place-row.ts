import type { Likeness } from './likeness.js';
import { asLikeRows, leftOfColumns } from './place-as-like.js';
import {
  columnsFrom,
  indexesOf,
  type Placeable,
  type Placement,
  type RowCheck,
  undisputed,
  unknown,
  valuesOf,
} from './placement.js';
import { MOST_OFF, spread, thin } from './spread-figures.js';

/** A row with more cells is not searched. */
const LONGEST = 24;

/**
 * Placements that agree in every figure, a blank being as good as a 0, are one; where they differ the column is
 * disputed. Those in which the sums hold go before all others; without one, all count, for sums are published wrong.
 */
function settle(
  candidates: readonly (number | null)[][],
  cells: readonly Placeable[],
  check: RowCheck,
): Placement {
  const checked = candidates.map((slots) => ({ slots, holds: check(valuesOf(slots, cells)) }));
  const proved = checked.filter(({ holds }) => holds === true);
  const possible = proved.length > 0 ? proved : checked;
  const [first] = possible as [(typeof checked)[number]];
  const all = possible.map(({ slots }) => valuesOf(slots, cells).map((value) => value ?? 0));
  const disputed = first.slots.map((_, column) => all.some((values) => values[column] !== all[0]?.[column]));
  return { how: disputed.includes(true) ? 'unknown' : 'guess', slots: first.slots, disputed };
}

/**
 * Finds the columns that the cells of a row stand in: all filled, or as in like rows, or as the relations of the row
 * alone allow.
 *
 * @param cells the figures of the cells behind the label
 * @param filled for each cell whether anything stands in it
 * @param columns how many columns there are
 * @param check the relations of the row
 */
export function placeRow(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  like: Likeness,
): Placement {
  if (cells.length > LONGEST) return unknown(columns);
  const figures = indexesOf(filled);
  const [first = 0] = figures;
  const isFull = figures.length === columns && (figures.at(-1) as number) - first + 1 === columns;
  if (isFull) {
    const { fullStarts } = like;
    const isUsual = fullStarts.size === 0 || fullStarts.has(first);
    const isSound = check(valuesOf(figures, cells)) !== false || like.isUsualLength;
    return undisputed(isUsual && isSound ? 'exact' : 'guess', figures);
  }
  if (figures.length === 0) {
    const slots = like.start === null ? null : columnsFrom(like.start, columns, filled);
    return undisputed('exact', slots ?? Array.from({ length: columns }, () => null));
  }
  const usual =
    leftOfColumns(cells, filled, columns, check, like) ?? asLikeRows(cells, filled, columns, check, like);
  if (usual) return usual;
  if (Math.abs(columns - figures.length) > MOST_OFF) return unknown(columns);
  const candidates = figures.length > columns ? thin(figures, columns) : spread(figures, columns);
  return settle(candidates, cells, check);
}
