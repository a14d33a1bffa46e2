import { type Cells, holdsCount, isMissing } from '../cells.js';
import type { Equation, Equations, Membership } from './equations.js';

/** What is to be solved: equations that do not hold, and the cells that can be changed. */
export interface Puzzle extends Equations {
  readonly cells: Cells;
  /** What stands in each cell; blank totals with what their figures come to. */
  readonly values: readonly number[];
  /** The totals that were filled in. */
  readonly filled: ReadonlyMap<number, number>;
  /** By how much each equation is off; undefined where it could not be checked. */
  readonly residues: readonly (number | undefined)[];
}

function isReadable(cells: Cells, { cells: members }: Equation): boolean {
  return members.every(({ cell }) => holdsCount(cells, cell) || isMissing(cells, cell));
}

function sumOf({ cells, constant }: Equation, values: readonly number[]): number {
  return cells.reduce((sum, { cell, weight }) => sum + weight * (values[cell] as number), -constant);
}

/** Whether an equation can be checked, when `isThere` says which of its cells hold a figure. */
function canRun({ target, cells: members }: Equation, isThere: (cell: number) => boolean): boolean {
  const terms = members.filter(({ cell }) => cell !== target);
  return isThere(target) && (terms.length === 0 || terms.some(({ cell }) => isThere(cell)));
}

/** The blank totals of rows whose figures come to something. */
function blankTotals(cells: Cells, equations: readonly Equation[]): ReadonlyMap<number, number> {
  const filled = new Map<number, number>();
  for (const equation of equations) {
    const { target, column } = equation;
    if (column !== undefined || cells.irregular.get(target) !== 'blank') continue;
    const sum = -sumOf(equation, cells.counts);
    if (sum > 0 && Number.isSafeInteger(sum) && isReadable(cells, equation)) filled.set(target, sum);
  }
  return filled;
}

/** Sets up what is to be solved in a report. */
export function puzzleOf(cells: Cells, { equations, of }: Equations): Puzzle {
  const filled = cells.irregular.size === 0 ? new Map<number, number>() : blankTotals(cells, equations);
  const values = [...cells.counts];
  for (const [cell, value] of filled) values[cell] = value;
  const isThere = (cell: number) => filled.has(cell) || holdsCount(cells, cell);
  const residues = equations.map((equation) =>
    isReadable(cells, equation) && canRun(equation, isThere) ? sumOf(equation, values) : undefined,
  );
  return { equations, of, cells, values, filled, residues };
}

/** Changes of cells, by how much each. */
export type Changes = ReadonlyMap<number, number>;

/** Whether the equations that could not be checked hold where the changes make them checkable. */
export function keepsTheRest(
  { cells, equations, of, values, filled, residues }: Puzzle,
  changes: Changes,
): boolean {
  const isThere = (cell: number) => changes.has(cell) || filled.has(cell) || holdsCount(cells, cell);
  const after = (cell: number) => (values[cell] as number) + (changes.get(cell) ?? 0);
  return [...changes.keys()].every((changed) =>
    (of.get(changed) as readonly Membership[]).every(({ equation: index }) => {
      const equation = equations[index] as Equation;
      if (residues[index] !== undefined || !isReadable(cells, equation) || !canRun(equation, isThere))
        return true;
      return (
        equation.cells.reduce((sum, { cell, weight }) => sum + weight * after(cell), 0) === equation.constant
      );
    }),
  );
}
