import { describe, expect, test } from 'vitest';
import { atLeast, brokenIn, movesFor, play, type Residues } from '../../../src/validate/diagnose/moves.js';
import { aPuzzle, aTable } from './a-puzzle.js';

const table = aTable([1, 2, 3, 4, 5, 9, 5, 7, 12]);

describe('how many cells have to change at least', () => {
  test.each([
    [[], 0],
    [[0], 1],
    [[0, 1, 2], 3],
    [[3, 4], 2],
    [[0, 3], 1],
    [[0, 1, 3], 2],
    [[0, 3, 4, 5], 3],
  ])('%j: %i', (broken, least) => {
    expect(atLeast(table, broken)).toBe(least);
  });

  test('sums along one column count once', () => {
    const puzzle = aPuzzle(
      [0, 0, 0],
      [
        { target: 0, plus: [1], column: 4 },
        { target: 0, plus: [2], column: 4 },
      ],
    );

    expect(atLeast(puzzle, [0, 1])).toBe(1);
  });
});

describe('a move', () => {
  test('changes what its sums are off by, and taken back leaves them as they were', () => {
    const residues: Residues = [...table.residues];

    play(table, residues, { cell: 0, by: 3 });
    expect(residues).toEqual([-3, 0, 0, -3, 0, 0]);
    expect(brokenIn([0, 1, 2, 3, 4, 5], residues)).toEqual([0, 3]);
    expect(brokenIn([1, 2, 3], residues)).toEqual([3]);
    play(table, residues, { cell: 0, by: -3 });
    expect(residues).toEqual(table.residues);
  });

  test('leaves a sum alone that could not be checked', () => {
    const puzzle = aPuzzle([1, 0], [{ target: 1, plus: [0] }], [[1, 'blank']]);
    const residues: Residues = [undefined];

    play(puzzle, residues, { cell: 0, by: 3 });
    expect(residues).toEqual([undefined]);
    expect(brokenIn([0], residues)).toEqual([]);
  });

  test.each([
    [
      'too small a total',
      [3, 2, 4, 1],
      [
        [0, 2],
        [1, -2],
        [2, -2],
        [3, 2],
      ],
    ],
    [
      'too large a total',
      [8, 2, 4, 1],
      [
        [0, -3],
        [1, 3],
        [2, 3],
      ],
    ],
    [
      'a term that is less than what is too much',
      [0, 1, 2, 1],
      [
        [0, 2],
        [2, -2],
        [3, 2],
      ],
    ],
    ['sums beyond exact numbers', [0, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 0], []],
  ])('makes a sum hold by one of its cells: %s', (_, counts, expected) => {
    const puzzle = aPuzzle(counts, [{ target: 0, plus: [1, 2], minus: [3] }]);

    expect(movesFor(puzzle, puzzle.residues, 0).map(({ cell, by }) => [cell, by])).toEqual(expected);
  });
});
