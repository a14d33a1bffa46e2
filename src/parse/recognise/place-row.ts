import type { Likeness } from './like-rows.js';

/** What stands in a cell, as far as its place is concerned: a number, nothing, or something that is no number. */
export type Placeable = number | null | 'mark';

/** Where the cells of a row go. */
export interface Placement {
  /** `exact` the row has a cell a column; `guess` the places were inferred; `unknown` some could not be. */
  readonly how: 'exact' | 'guess' | 'unknown';
  /** For each column the index of the cell that goes there, null where none does. */
  readonly slots: readonly (number | null)[];
  /** For each column whether the possible placements differ there. */
  readonly disputed: readonly boolean[];
}

/** Whether figures in their columns satisfy the relations of the row; null where they cannot tell. */
export type RowCheck = (values: readonly Placeable[]) => boolean | null;

/** A row with more figures than this too many or too few is not searched. */
const MOST_OFF = 3;
/** Nor is one with more cells. */
const LONGEST = 24;

const valuesOf = (slots: readonly (number | null)[], cells: readonly Placeable[]): Placeable[] =>
  slots.map((slot) => (slot === null ? null : (cells[slot] as Placeable)));

const undisputed = (how: Placement['how'], slots: readonly (number | null)[]): Placement => ({
  how,
  slots,
  disputed: slots.map(() => false),
});

/** Every way to choose `size` of the numbers below `count`, in order. */
function choices(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const all: number[][] = [];
  for (let first = from; first <= count - size; first++) {
    for (const rest of choices(count, size - 1, first + 1)) all.push([first, ...rest]);
  }
  return all;
}

/** The placements of fewer figures than columns: some columns stay empty, those on the left first. */
function spread(figures: readonly number[], columns: number): (number | null)[][] {
  return choices(columns, columns - figures.length).map((empty) => {
    let next = 0;
    return Array.from({ length: columns }, (_, column) =>
      empty.includes(column) ? null : (figures[next++] ?? null),
    );
  });
}

/** Whether fewer figures than columns satisfy the relations of the row somewhere, with blanks between them. */
export function canBeSpread(cells: readonly Placeable[], columns: number, check: RowCheck): boolean {
  if (columns - cells.length > MOST_OFF) return false;
  const figures = cells.map((_, index) => index);
  return spread(figures, columns).some((slots) => check(valuesOf(slots, cells)) === true);
}

/** The placements of more figures than columns: some are left out, those on the left first. */
function thin(figures: readonly number[], columns: number): number[][] {
  return choices(figures.length, figures.length - columns).map((out) =>
    figures.filter((_, index) => !out.includes(index)),
  );
}

/**
 * Placements that agree in every figure, a blank being as good as a 0, are one; where they differ the column is
 * disputed. Those in which the sums hold go before all others; without one, all count, for sums are published wrong.
 */
function settle(
  candidates: readonly (number | null)[][],
  cells: readonly Placeable[],
  check: RowCheck,
): Placement | null {
  const checked = candidates.map((slots) => ({ slots, holds: check(valuesOf(slots, cells)) }));
  const proved = checked.filter(({ holds }) => holds === true);
  const possible = proved.length > 0 ? proved : checked;
  const [first] = possible;
  if (!first) return null;
  const all = possible.map(({ slots }) => valuesOf(slots, cells).map((value) => value ?? 0));
  const disputed = first.slots.map((_, column) => all.some((values) => values[column] !== all[0]?.[column]));
  return { how: disputed.includes(true) ? 'unknown' : 'guess', slots: first.slots, disputed };
}

const unknown = (columns: number): Placement => ({
  how: 'unknown',
  slots: Array.from({ length: columns }, () => null),
  disputed: Array.from({ length: columns }, () => true),
});

/** The columns from `start` on, as far as the row has cells for them; null where that leaves out a cell that is filled. */
function columnsFrom(start: number, columns: number, filled: readonly boolean[]): (number | null)[] | null {
  const slots = Array.from({ length: columns }, (_, column) => {
    const slot = start + column;
    return slot >= 0 && slot < filled.length ? slot : null;
  });
  return filled.every((isFilled, index) => !isFilled || slots.includes(index)) ? slots : null;
}

function indexesOf(filled: readonly boolean[]): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < filled.length; index++) if (filled[index]) indexes.push(index);
  return indexes;
}

/** Whether the filled cells of a row could stand in its columns in more than one way. */
function isLoose(figures: readonly number[], count: number, columns: number): boolean {
  const first = figures[0] ?? 0;
  const last = figures.at(-1) ?? 0;
  return Math.min(first, count - columns) > Math.max(0, last - columns + 1);
}

/**
 * A row placed as its like are. It is no inference where the row has a cell for every column and either stands below
 * the heads or could not stand otherwise; the relations then have no say, for what was published can be wrong. A
 * blank in the last column may be a figure that was lost from another.
 */
function asLikeRows(
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
  const isOverlong = start > 0 && !isUsualLength && !isBelowHeads;
  const isStated = start >= 0 && start + columns <= cells.length && !isOverlong;
  const canBeElsewhere = [...fullStarts].some(
    (other) => other !== start && columnsFrom(other, columns, filled) !== null,
  );
  const lastSlot = slots.at(-1) ?? null;
  const endsBlank = lastSlot !== null && filled[lastSlot] === false;
  const stated = (canBeElsewhere || endsBlank) && !isBelowHeads ? 'guess' : 'exact';
  if (isStated && (isBelowHeads || !isLoose(figures, cells.length, columns)))
    return undisputed(stated, slots);
  const holds = check(valuesOf(slots, cells));
  return holds === false ? null : undisputed(isStated && holds ? stated : 'guess', slots);
}

/**
 * A row that lost the merged cells before its label stands to the left of its columns, with as many blanks behind it:
 * the heads leave its total blank, and it adds up where it stands, to more than 0. Null for a row that does not show this.
 */
function leftOfColumns(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  { start, isCutOff }: Likeness,
): Placement | null {
  if (start === null || filled[start + columns - 1] !== false || !isCutOff) return null;
  for (let from = 0; from < start; from++) {
    const slots = columnsFrom(from, columns, filled);
    if (slots && Number(cells[from + columns - 1]) > 0 && check(valuesOf(slots, cells)) === true)
      return undisputed('guess', slots);
  }
  return null;
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
  const isFull = figures.length === columns && (figures.at(-1) ?? 0) - first + 1 === columns;
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
  return settle(candidates, cells, check) ?? unknown(columns);
}
