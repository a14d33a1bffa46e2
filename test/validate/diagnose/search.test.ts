import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Changes, Puzzle } from '../../../src/validate/diagnose/puzzle.js';
import { searchExactly } from '../../../src/validate/diagnose/search-exactly.js';
import { searchWidely } from '../../../src/validate/diagnose/search-widely.js';
import { solve } from '../../../src/validate/diagnose/solve.js';
import { aPuzzle, aTable, chain, everything, listed, type Sum } from './a-puzzle.js';

const LARGEST = 4;
const figure = fc.nat(LARGEST);

/** By how much each equation is off when cells hold other values. */
function residuesAt({ equations }: Puzzle, values: readonly number[]): readonly number[] {
  return equations.map(({ cells, constant }) =>
    cells.reduce((sum, { cell, weight }) => sum + weight * (values[cell] as number), -constant),
  );
}

const withValue = (values: readonly number[], at: number, to: number): readonly number[] =>
  values.map((value, index) => (index === at ? to : value));

/** Every set of so many cells by whose change all equations hold, found by trying every value. */
function byTrying(puzzle: Puzzle, size: number, from = 0, values = puzzle.values): readonly Changes[] {
  if (size === 0) return residuesAt(puzzle, values).every((residue) => residue === 0) ? [new Map()] : [];
  return values.slice(from).flatMap((value, at) => {
    const cell = from + at;
    return Array.from({ length: 4 * LARGEST + 1 }, (_, to) => to)
      .filter((to) => to !== value)
      .flatMap((to) =>
        byTrying(puzzle, size - 1, cell + 1, withValue(values, cell, to)).map(
          (changes) => new Map([[cell, to - value], ...changes]),
        ),
      );
  });
}

const inOrder = (sets: readonly Changes[]) => sets.map(listed).map(String).sort();

/** A table of which up to two cells are wrong. */
const wrongTable = fc
  .tuple(fc.tuple(figure, figure, figure, figure), fc.nat(8), fc.nat(8), figure, figure)
  .map(([[a, b, c, d], one, other, wrong, another]) => {
    const right = [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d];
    return aTable(withValue(withValue(right, one, wrong), other, another));
  });

const ones = (length: number): readonly number[] => Array.from({ length }, () => 1);
const all = (length: number) => Array.from({ length }, (_, cell) => [cell, 1]);

/** As many sums as cells, each about one of them. */
const apart = (length: number): readonly Sum[] =>
  Array.from({ length }, (_, target) => ({ target, constant: 2 }));

describe('searchExactly', () => {
  test('finds every smallest set, and no other', () => {
    fc.assert(
      fc.property(wrongTable, (puzzle) => {
        const least = [0, 1, 2].find((size) => byTrying(puzzle, size).length > 0) as number;

        for (let size = 0; size < least; size++) {
          expect(searchExactly(puzzle, everything(puzzle), size)).toEqual([]);
        }
        expect(inOrder(searchExactly(puzzle, everything(puzzle), least))).toEqual(
          inOrder(byTrying(puzzle, least)),
        );
      }),
    );
  });

  test('makes every sum hold, whatever size is allowed', () => {
    fc.assert(
      fc.property(wrongTable, fc.integer({ min: 1, max: 3 }), (puzzle, size) => {
        for (const changes of searchExactly(puzzle, everything(puzzle), size)) {
          const values = puzzle.values.map((value, cell) => value + (changes.get(cell) ?? 0));

          expect(residuesAt(puzzle, values)).toEqual(puzzle.equations.map(() => 0));
        }
      }),
    );
  });

  test('gives each set once, whatever the order of its cells', () => {
    const two = aPuzzle([1, 1], apart(2));

    expect(searchExactly(two, everything(two), 2).map(listed)).toEqual([all(2)]);
  });

  test('changes no cell twice', () => {
    // Cell 0 has to be 2 and, by the other sum, 1: nothing does both.
    const puzzle = aPuzzle(
      [0],
      [
        { target: 0, constant: 2 },
        { target: 0, constant: 1, column: 0 },
      ],
    );

    expect(searchExactly(puzzle, everything(puzzle), 3)).toEqual([]);
  });

  test('lets no cell fall below 0', () => {
    const puzzle = aPuzzle([1, 0, 3], [{ target: 0, plus: [1, 2] }]);

    expect(searchExactly(puzzle, everything(puzzle), 1).map(listed)).toEqual([[[0, 2]], [[2, -2]]]);
  });

  test('leaves equations out that are of another part', () => {
    const puzzle = aPuzzle([1, 1], apart(2));

    expect(searchExactly(puzzle, [1], 1).map(listed)).toEqual([[[1, 1]]]);
  });
});

describe('searchWidely', () => {
  test('finds sets of the smallest size, each of which makes all sums hold', () => {
    fc.assert(
      fc.property(wrongTable, (puzzle) => {
        const least = [1, 2].find((size) => byTrying(puzzle, size).length > 0);
        fc.pre(byTrying(puzzle, 0).length === 0);

        expect(inOrder(searchWidely(puzzle, everything(puzzle), 2))).toEqual(
          inOrder(byTrying(puzzle, least as number)),
        );
      }),
    );
  });

  test.each([1, 5, 12])('finds %i cells, and gives up where fewer are allowed', (length) => {
    for (const sums of [chain(length), apart(length)]) {
      const puzzle = aPuzzle(ones(length), sums);

      expect(searchWidely(puzzle, everything(puzzle), length).map(listed)).toEqual([all(length)]);
      expect(searchWidely(puzzle, everything(puzzle), length - 1)).toEqual([]);
    }
  });
});

/** Cell 0 is blank: the first sum misses 2, the second, of nothing else, could not be checked. */
const withBlank = (total: number) =>
  aPuzzle(
    [0, 2, total, 0],
    [
      { target: 1, plus: [0, 3] },
      { target: 2, plus: [0] },
    ],
    [[0, 'blank']],
  );

describe('a sum that a change makes checkable', () => {
  test.each([
    [2, [[[0, 2]], [[1, -2]], [[3, 2]]]],
    [3, [[[1, -2]], [[3, 2]]]],
  ])('has to hold: %i', (total, expected) => {
    const puzzle = withBlank(total);

    expect(searchExactly(puzzle, [0], 1).map(listed).sort()).toEqual(expected);
    expect(searchWidely(puzzle, [0], 1).map(listed).sort()).toEqual(expected);
  });
});

describe('solve', () => {
  test.each([1, 2, 3, 4, 12])('as many cells as there are rows that do not hold: %i', (length) => {
    const puzzle = aPuzzle(ones(length), apart(length));

    expect(solve(puzzle, everything(puzzle)).sets.map(listed)).toEqual([all(length)]);
    expect(solve(puzzle, everything(puzzle)).minimal).toBe(true);
  });

  test.each([
    [3, true],
    [4, true],
    [5, false],
    [12, false],
  ])('%i cells where one row does not hold; that there is no smaller set is known: %s', (length, minimal) => {
    const puzzle = aPuzzle(ones(length), chain(length));
    const solutions = solve(puzzle, everything(puzzle));

    expect(solutions.sets.map(listed)).toEqual([all(length)]);
    expect(solutions.minimal).toBe(minimal);
  });

  test.each([
    [1, 60],
    [3, 5],
  ])('up to three cells all sets are found: %i of %i each', (rows, length) => {
    const sums = Array.from({ length: rows }, (_, row) => {
      const [target = 0, ...plus] = Array.from({ length }, (_, column) => row * length + column);
      return { target, plus };
    });
    // A total one too small, of terms that are 2.
    const counts = sums.flatMap(({ plus }) => [2 * plus.length - 1, ...plus.map(() => 2)]);
    const puzzle = aPuzzle(counts, sums);

    expect(solve(puzzle, everything(puzzle)).sets).toHaveLength(length ** rows);
    expect(solve(puzzle, everything(puzzle)).minimal).toBe(true);
  });

  test('more than twelve are too many', () => {
    const puzzle = aPuzzle(ones(13), apart(13));

    expect(solve(puzzle, everything(puzzle)).sets).toEqual([]);
  });
});
