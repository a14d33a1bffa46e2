import type { Equation, Membership } from './equations.js';
import type { Puzzle } from './puzzle.js';

/** A change of one cell, by which an equation that it stands in comes to hold. */
export interface Move {
  readonly cell: number;
  readonly by: number;
}

/** By how much each equation is off; undefined where it could not be checked. */
export type Residues = (number | undefined)[];

/** Makes a change, or with `by` negated takes it back. */
export function play({ of }: Puzzle, residues: Residues, { cell, by }: Move): void {
  for (const { equation, weight } of of.get(cell) as readonly Membership[]) {
    const residue = residues[equation];
    if (residue !== undefined) residues[equation] = residue + weight * by;
  }
}

/** The equations of a part that do not hold. */
export function brokenIn(part: readonly number[], residues: Readonly<Residues>): readonly number[] {
  return part.filter((index) => residues[index] !== undefined && residues[index] !== 0);
}

/**
 * How many cells at least have to change for these equations to hold: as many as there are rows among them, and as many
 * as there are columns, since a cell stands in one of each.
 */
export function atLeast({ equations }: Puzzle, broken: readonly number[]): number {
  let rows = 0;
  const columns = new Set<number>();
  for (const index of broken) {
    const { column } = equations[index] as Equation;
    if (column === undefined) rows++;
    else columns.add(column);
  }
  return Math.max(rows, columns.size);
}

/** Whether a cell can be changed by so much: it does not fall below 0. */
function isPossible({ values }: Puzzle, { cell, by }: Move): boolean {
  const to = (values[cell] as number) + by;
  return to >= 0 && Number.isSafeInteger(to);
}

/** The moves that make an equation hold. It could be checked, so that each of its cells holds a count or nothing. */
export function movesFor(puzzle: Puzzle, residues: Readonly<Residues>, index: number): readonly Move[] {
  const residue = residues[index] as number;
  return (puzzle.equations[index] as Equation).cells
    .map(({ cell, weight }) => ({ cell, by: -residue * weight }))
    .filter((move) => isPossible(puzzle, move));
}
