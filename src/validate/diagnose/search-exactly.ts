import { atLeast, brokenIn, type Move, movesFor, play, type Residues } from './moves.js';
import { type Changes, keepsTheRest, type Puzzle } from './puzzle.js';

/** Changes as a text that is the same in whatever order they were made. */
export function keyOf(moves: readonly Move[]): string {
  return moves
    .map(({ cell, by }) => `${cell}:${by}`)
    .sort()
    .join(' ');
}

/** Changes cell by cell. */
export function changesOf(moves: readonly Move[]): Changes {
  return new Map(moves.map(({ cell, by }) => [cell, by]));
}

/**
 * Every set of at most `size` cells by whose change the equations of a part hold.
 *
 * In a smallest set there is always an equation that only one of its cells stands in, for cells that can be exchanged
 * for one another in a circle are not all needed. That equation is broken and says by how much its cell changes; with
 * the change made, the same is true of the rest. So it is enough to try, for each broken equation, each of its cells.
 */
export function searchExactly(puzzle: Puzzle, part: readonly number[], size: number): readonly Changes[] {
  const residues: Residues = [...puzzle.residues];
  const found = new Map<string, Changes>();
  const seen = new Set<string>();
  const moves: Move[] = [];

  const finish = () => {
    const changes = changesOf(moves);
    if (keepsTheRest(puzzle, changes)) found.set(keyOf(moves), changes);
  };
  const attempt = (move: Move, left: number) => {
    if (moves.some(({ cell }) => cell === move.cell)) return;
    moves.push(move);
    play(puzzle, residues, move);
    step(left - 1);
    play(puzzle, residues, { cell: move.cell, by: -move.by });
    moves.pop();
  };
  const step = (left: number) => {
    const broken = brokenIn(part, residues);
    if (broken.length === 0) return finish();
    if (atLeast(puzzle, broken) > left) return;
    const key = keyOf(moves);
    if (seen.has(key)) return;
    seen.add(key);
    // The last cell stands in every equation that is still broken.
    const leads = left === 1 ? broken.slice(0, 1) : broken;
    for (const index of leads) for (const move of movesFor(puzzle, residues, index)) attempt(move, left);
  };
  step(size);
  return [...found.values()];
}
