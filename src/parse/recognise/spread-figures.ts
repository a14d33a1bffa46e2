import { type Placeable, type RowCheck, valuesOf } from './placement.js';

/** A row with more figures than this too many or too few is not searched. */
export const MOST_OFF = 3;

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
export function spread(figures: readonly number[], columns: number): (number | null)[][] {
  return choices(columns, columns - figures.length).map((empty) => {
    let next = 0;
    return Array.from({ length: columns }, (_, column) =>
      empty.includes(column) ? null : (figures[next++] as number),
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
export function thin(figures: readonly number[], columns: number): number[][] {
  return choices(figures.length, figures.length - columns).map((out) =>
    figures.filter((_, index) => !out.includes(index)),
  );
}
