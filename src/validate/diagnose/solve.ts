import { atLeast, brokenIn } from './moves.js';
import type { Changes, Puzzle } from './puzzle.js';
import { searchExactly } from './search-exactly.js';
import { searchWidely } from './search-widely.js';

/** Up to this many cells every set is found. */
const EXACT = 3;
/** With more cells wrong than this, nothing tells which they are. */
const MOST = 12;

/** Sets of cells of one size by whose change the equations of a part hold. */
export interface Solutions {
  readonly sets: readonly Changes[];
  /** Whether there is no smaller set. */
  readonly minimal: boolean;
}

/** The smallest sets of cells by whose change the equations of a part hold; none where it would take too many. */
export function solve(puzzle: Puzzle, part: readonly number[]): Solutions {
  const broken = brokenIn(part, puzzle.residues);
  const least = atLeast(puzzle, broken);
  for (let size = least; size <= EXACT; size++) {
    const sets = searchExactly(puzzle, part, size);
    if (sets.length > 0) return { sets, minimal: true };
  }
  const sets = searchWidely(puzzle, part, MOST);
  const size = sets[0]?.size ?? 0;
  return { sets, minimal: size <= Math.max(least, EXACT + 1) };
}
