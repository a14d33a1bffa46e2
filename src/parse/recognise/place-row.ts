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

/** A row in which more cells than this are too many or too few is not searched. */
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

/** The placements of too few cells: some columns stay empty, those on the left first. */
function spread(count: number, columns: number): (number | null)[][] {
  return choices(columns, columns - count).map((empty) => {
    let next = 0;
    return Array.from({ length: columns }, (_, column) => (empty.includes(column) ? null : next++));
  });
}

/** The placements of too many cells: some are left out, those on the right last. */
function thin(from: number, count: number, columns: number): number[][] {
  return choices(count, count - columns).map((out) =>
    Array.from({ length: count }, (_, index) => index)
      .filter((index) => !out.includes(index))
      .map((index) => from + index),
  );
}

/** Placements that agree in every figure, a blank being as good as a 0, are one; where they differ the column is disputed. */
function settle(
  candidates: readonly (number | null)[][],
  cells: readonly Placeable[],
  check: RowCheck,
): Placement | null {
  const checked = candidates.map((slots) => ({ slots, holds: check(valuesOf(slots, cells)) }));
  const proved = checked.filter(({ holds }) => holds === true);
  const possible = proved.length > 0 ? proved : checked.filter(({ holds }) => holds === null);
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

/** Windows of the row that hold every cell that is filled. */
function windows(filled: readonly boolean[], columns: number): number[] {
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  const starts = Array.from({ length: filled.length - columns + 1 }, (_, start) => start);
  return first === -1
    ? starts.slice(0, 1)
    : starts.filter((start) => start <= first && last < start + columns);
}

/** The columns from `start` on, as far as the row has cells for them; null where that leaves out a cell that is filled. */
function from(start: number, columns: number, filled: readonly boolean[]): (number | null)[] | null {
  const slots = Array.from({ length: columns }, (_, column) => {
    const slot = start + column;
    return slot >= 0 && slot < filled.length ? slot : null;
  });
  return filled.every((isFilled, index) => !isFilled || slots.includes(index)) ? slots : null;
}

function placeMany(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  usualStart: number | null,
): Placement | null {
  const range = (start: number) => Array.from({ length: columns }, (_, column) => start + column);
  const starts = windows(filled, columns);
  if (starts.length === 1) return undisputed('exact', range(starts[0] as number));
  if (usualStart !== null && starts.includes(usualStart)) return undisputed('exact', range(usualStart));
  if (starts.length > 1) return settle([...starts].reverse().map(range), cells, check);
  const first = filled.indexOf(true);
  const span = filled.lastIndexOf(true) - first + 1;
  return span - columns > MOST_OFF ? null : settle(thin(first, span, columns), cells, check);
}

function placeFew(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  usualStart: number | null,
): Placement | null {
  if (!filled.includes(true))
    return undisputed(
      'exact',
      Array.from({ length: columns }, () => null),
    );
  const usual = usualStart === null ? null : from(usualStart, columns, filled);
  if (usual && check(valuesOf(usual, cells)) !== false) return undisputed('guess', usual);
  return columns - cells.length > MOST_OFF ? null : settle(spread(cells.length, columns), cells, check);
}

/**
 * Finds the columns that the cells of a row stand in.
 *
 * @param cells the figures of the cells behind the label
 * @param filled for each cell whether anything stands in it
 * @param columns how many columns there are
 * @param check the relations of the row
 * @param usualStart the cell in which the first column of like rows stands, below 0 where the label of this one
 *   takes up columns of its own; null where no like row tells
 */
export function placeRow(
  cells: readonly Placeable[],
  filled: readonly boolean[],
  columns: number,
  check: RowCheck,
  usualStart: number | null,
): Placement {
  const count = cells.length;
  if (count === columns)
    return undisputed(
      'exact',
      Array.from({ length: columns }, (_, column) => column),
    );
  if (count > LONGEST) return unknown(columns);
  const place = count > columns ? placeMany : placeFew;
  return place(cells, filled, columns, check, usualStart) ?? unknown(columns);
}
