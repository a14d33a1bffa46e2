import type { Cell } from '../../report/cell.js';
import { type Cells, findingCell } from '../cells.js';
import type { Equations } from './equations.js';
import { brokenIn } from './moves.js';
import { partsOf } from './parts.js';
import { type Changes, type Puzzle, puzzleOf } from './puzzle.js';
import { type Changed, costOf, type Explained, slipsOf } from './slips.js';
import { solve } from './solve.js';

/** Changes of cells by which sums come to hold, and how far-fetched they are. */
export interface Candidate {
  readonly changes: readonly Changed[];
  readonly slips: readonly Explained[];
  readonly cost: number;
  readonly minimal: boolean;
}

/** How many candidates are carried on. */
const KEPT = 12;

const better = (a: Candidate, b: Candidate): number => a.changes.length - b.changes.length || a.cost - b.cost;

function changedCell(cells: Cells, cell: number, to: number): Changed {
  const { rows } = cells.plan;
  const row = rows.findIndex((one) => one.cells.includes(cell));
  const { value } = findingCell(cells, cell, 'subject');
  return {
    cell,
    from: value as Cell,
    counted: cells.counts[cell] as number,
    to,
    row,
    column: rows[row]?.cells.indexOf(cell) as number,
    isTotal: rows[row]?.total === cell,
  };
}

function candidateOf({ cells, values }: Puzzle, changes: Changes, minimal: boolean): Candidate {
  const changed = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([cell, by]) => changedCell(cells, cell, (values[cell] as number) + by));
  const slips = slipsOf(changed);
  return { changes: changed, slips, cost: costOf(slips), minimal };
}

/** Both candidates in one, for parts of a report that do not touch: the cells of one all stand before those of the other. */
function joined(a: Candidate, b: Candidate): Candidate {
  return {
    changes: [...a.changes, ...b.changes],
    slips: [...a.slips, ...b.slips],
    cost: a.cost + b.cost,
    minimal: a.minimal && b.minimal,
  };
}

/** The totals that were blank in a part, with what was filled in. */
function filledIn(puzzle: Puzzle, part: readonly number[]): Changes {
  const targets = new Set(part.map((index) => puzzle.equations[index]?.target));
  return new Map([...puzzle.filled.keys()].filter((cell) => targets.has(cell)).map((cell) => [cell, 0]));
}

function candidatesFor(puzzle: Puzzle, part: readonly number[]): readonly Candidate[] {
  const filled = filledIn(puzzle, part);
  if (brokenIn(part, puzzle.residues).length === 0) {
    return filled.size > 0 ? [candidateOf(puzzle, filled, true)] : [];
  }
  const { sets, minimal } = solve(puzzle, part);
  return sets.map((changes) => candidateOf(puzzle, new Map([...filled, ...changes]), minimal)).sort(better);
}

/** Part by part what would make the sums of a report hold, the best of all combinations first. */
export function candidates(cells: Cells, equations: Equations): readonly Candidate[] {
  const puzzle = puzzleOf(cells, equations);
  return partsOf(equations)
    .map((part) => candidatesFor(puzzle, part).slice(0, KEPT))
    .filter((found) => found.length > 0)
    .reduce<readonly Candidate[]>((whole, found) => {
      if (whole.length === 0) return found;
      const all = whole.flatMap((one) => found.map((other) => joined(one, other)));
      return all.sort(better).slice(0, KEPT);
    }, []);
}
