import { atLeast, brokenIn, type Move, movesFor, play, type Residues } from './moves.js';
import { type Changes, keepsTheRest, type Puzzle } from './puzzle.js';
import { changesOf, keyOf } from './search-exactly.js';

/** How many unfinished sets are kept at each size. */
const WIDTH = 48;

interface Unfinished {
  readonly moves: readonly Move[];
  readonly residues: Residues;
  readonly broken: readonly number[];
  /** How many more cells it takes at least. */
  readonly distance: number;
}

function unfinished(
  puzzle: Puzzle,
  part: readonly number[],
  moves: readonly Move[],
  residues: Residues,
): Unfinished {
  const broken = brokenIn(part, residues);
  return { moves, residues, broken, distance: atLeast(puzzle, broken) };
}

/** The sets with one cell more, those first that leave the least to do. */
function larger(
  puzzle: Puzzle,
  part: readonly number[],
  states: readonly Unfinished[],
): readonly Unfinished[] {
  const all = new Map<string, Unfinished>();
  const add = (state: Unfinished, move: Move) => {
    const moves = [...state.moves, move];
    const key = keyOf(moves);
    if (state.moves.some(({ cell }) => cell === move.cell) || all.has(key)) return;
    const residues = [...state.residues];
    play(puzzle, residues, move);
    all.set(key, unfinished(puzzle, part, moves, residues));
  };
  for (const state of states) {
    for (const index of state.broken) {
      for (const move of movesFor(puzzle, state.residues, index)) add(state, move);
    }
  }
  return [...all.values()].sort((a, b) => a.distance - b.distance || a.broken.length - b.broken.length);
}

/**
 * Sets of cells by whose change the equations of a part hold, of the smallest size at which some are found: from set
 * to set one cell more, and of all sets of a size only the most promising. It can miss the smallest, and takes a
 * bounded time whatever the report.
 */
export function searchWidely(puzzle: Puzzle, part: readonly number[], most: number): readonly Changes[] {
  let states: readonly Unfinished[] = [unfinished(puzzle, part, [], [...puzzle.residues])];
  for (let size = 1; size <= most; size++) {
    states = larger(puzzle, part, states)
      .filter(({ distance }) => size + distance <= most)
      .slice(0, WIDTH);
    const found = states
      .filter(({ broken }) => broken.length === 0)
      .map(({ moves }) => changesOf(moves))
      .filter((changes) => keepsTheRest(puzzle, changes));
    if (found.length > 0) return found;
  }
  return [];
}
