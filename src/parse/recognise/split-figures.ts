import type { TableCell } from '../block.js';
import { anyCuts, type Effort, groupCuts, isOver, type Search } from './figure-cuts.js';
import { type GluedFigures, gluedFigures } from './glued-figures.js';

/** A way to part figures: a cell a column. */
export type Way = readonly TableCell[];

/** More than any one row takes. */
const MOST_FOR_ROW = 100_000;

/** Looks for ways with a part of the effort that is left; null where that is too little. */
function waysIn(
  figures: GluedFigures,
  effort: Effort,
  look: (search: Search) => void,
): readonly Way[] | null {
  const most = Math.min(effort.left, MOST_FOR_ROW);
  const search: Search = { figures, effort: { left: most }, ways: [] };
  look(search);
  effort.left -= most - Math.max(0, search.effort.left);
  if (isOver(search)) return null;
  return search.ways.map((cuts) =>
    cuts.map((from, at) => figures.cellOf(from, cuts[at + 1] ?? figures.length)),
  );
}

/** Every way to part cells of digits into as many figures as there are columns. Null where there are too many. */
export function splitFigures(
  cells: readonly TableCell[],
  columns: number,
  effort: Effort,
): readonly Way[] | null {
  const figures = gluedFigures(cells, true);
  return waysIn(figures, effort, (search) => anyCuts(search, 0, figures.length, columns, []));
}

/**
 * Every way to part cells of digits into groups of figures, the last figure of each group the sum of its others. Null
 * where there are too many to follow.
 *
 * @param widths how many figures each group has
 */
export function splitSums(
  cells: readonly TableCell[],
  widths: readonly number[],
  effort: Effort,
): readonly Way[] | null {
  return waysIn(gluedFigures(cells), effort, (search) => groupCuts(search, 0, widths, []));
}
