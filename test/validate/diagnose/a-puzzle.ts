import type { Cells, Irregularity } from '../../../src/validate/cells.js';
import type { Equation, Equations, Membership } from '../../../src/validate/diagnose/equations.js';
import { type Puzzle, puzzleOf } from '../../../src/validate/diagnose/puzzle.js';

/** An equation as it is written down here: the target, what is added up to it, what is taken away. */
export interface Sum {
  readonly target: number;
  readonly plus?: readonly number[];
  readonly minus?: readonly number[];
  readonly constant?: number;
  readonly column?: number;
}

/** Sums over some of so many cells as equations. */
export function someEquations(size: number, sums: readonly Sum[]): Equations {
  const equations = sums.map(({ target, plus = [], minus = [], constant = 0, column }): Equation => {
    const [added, taken] = [
      plus.map((cell) => ({ cell, weight: -1 })),
      minus.map((cell) => ({ cell, weight: 1 })),
    ];
    return { target, cells: [{ cell: target, weight: 1 }, ...added, ...taken], constant, column };
  });
  const memberships = (sought: number): readonly Membership[] =>
    equations.flatMap(({ cells }, equation) =>
      cells.flatMap(({ cell, weight }) => (cell === sought ? [{ equation, weight }] : [])),
    );
  const of = new Map(Array.from({ length: size }, (_, cell) => [cell, memberships(cell)]));
  return { equations, of };
}

/** A puzzle of a few cells, numbered from 0, and sums over them. */
export function aPuzzle(
  counts: readonly number[],
  sums: readonly Sum[],
  irregular: readonly (readonly [cell: number, state: Irregularity])[] = [],
): Puzzle {
  const cells = { counts, irregular: new Map(irregular) } as unknown as Cells;
  return puzzleOf(cells, someEquations(counts.length, sums));
}

/**
 * As many sums as cells, from one cell on. The first asks for 2, every other for what stands in the cell before: where the
 * first cell has to change all others have to.
 */
export function chain(length: number, from = 0): readonly Sum[] {
  const others = Array.from({ length: length - 1 }, (_, at) => ({
    target: from + at + 1,
    plus: [from + at],
  }));
  return [{ target: from, constant: 2 }, ...others];
}

/** The sums of a table of three rows and three columns, the last of each the total of the others. */
const tableSums: readonly Sum[] = [
  { target: 2, plus: [0, 1] },
  { target: 5, plus: [3, 4] },
  { target: 8, plus: [6, 7] },
  { target: 6, plus: [0, 3], column: 0 },
  { target: 7, plus: [1, 4], column: 1 },
  { target: 8, plus: [2, 5], column: 2 },
];

/** A table of two rows and two columns with their totals. */
export function aTable(counts: readonly number[]): Puzzle {
  return aPuzzle(counts, tableSums);
}

/** All equations of a puzzle. */
export const everything = ({ equations }: Puzzle): readonly number[] => equations.map((_, index) => index);

/** Changes as pairs in the order of the cells. */
export function listed(
  changes: ReadonlyMap<number, number>,
): readonly (readonly [cell: number, by: number])[] {
  return [...changes].sort(([a], [b]) => a - b);
}
