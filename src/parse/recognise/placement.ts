/** What stands in a cell, as far as its place is concerned: a number, nothing, or something that is no number. */
export type Placeable = number | null | 'mark';

/** What it counts for in a sum: what is no number is 0. */
export const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

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

/** What stands in the columns. */
export const valuesOf = (slots: readonly (number | null)[], cells: readonly Placeable[]): Placeable[] =>
  slots.map((slot) => (slot === null ? null : (cells[slot] as Placeable)));

/** A placement that nothing speaks against. */
export const undisputed = (how: Placement['how'], slots: readonly (number | null)[]): Placement => ({
  how,
  slots,
  disputed: slots.map(() => false),
});

/** No column is known. */
export const unknown = (columns: number): Placement => ({
  how: 'unknown',
  slots: Array.from({ length: columns }, () => null),
  disputed: Array.from({ length: columns }, () => true),
});

/** The columns from `start` on, as far as the row has cells for them; null where that leaves out a cell that is filled. */
export function columnsFrom(
  start: number,
  columns: number,
  filled: readonly boolean[],
): (number | null)[] | null {
  const slots = Array.from({ length: columns }, (_, column) => {
    const slot = start + column;
    return slot >= 0 && slot < filled.length ? slot : null;
  });
  return filled.every((isFilled, index) => !isFilled || slots.includes(index)) ? slots : null;
}

/** Which cells are filled. */
export function indexesOf(filled: readonly boolean[]): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < filled.length; index++) if (filled[index]) indexes.push(index);
  return indexes;
}
