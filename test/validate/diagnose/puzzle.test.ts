import { describe, expect, test } from 'vitest';
import type { Irregularity } from '../../../src/validate/cells.js';
import { keepsTheRest } from '../../../src/validate/diagnose/puzzle.js';
import { aPuzzle } from './a-puzzle.js';

type State = readonly (readonly [cell: number, state: Irregularity])[];

/** A row of three cells and their total, in cell 3, and a column of the first of them and cell 4. */
const sums = [
  { target: 3, plus: [0, 1, 2] },
  { target: 4, plus: [0], column: 0 },
];
const given = (counts: readonly number[], irregular: State = []) => aPuzzle(counts, sums, irregular);

describe('by how much sums are off', () => {
  test.each<[string, readonly number[], State, readonly (number | undefined)[]]>([
    ['nothing', [1, 2, 3, 6, 1], [], [0, 0]],
    ['a total too large', [1, 2, 3, 8, 1], [], [2, 0]],
    ['a term too large', [4, 2, 3, 6, 1], [], [-3, -3]],
    [
      'a term below 0',
      [-1, 2, 3, 4, -1],
      [
        [0, 'negative'],
        [4, 'negative'],
      ],
      [0, 0],
    ],
    ['a blank, which counts as 0', [1, 0, 3, 6, 1], [[1, 'blank']], [2, 0]],
    ['a mark, which counts as 0', [1, 0, 3, 6, 1], [[1, 'n/a']], [2, 0]],
    [
      'all terms blank',
      [0, 0, 0, 6, 1],
      [
        [0, 'blank'],
        [1, 'blank'],
        [2, 'n/a'],
      ],
      [undefined, undefined],
    ],
    ['a total marked as not applicable', [1, 2, 3, 0, 1], [[3, 'n/a']], [undefined, 0]],
    ['a term that is no number', [1, 0, 3, 6, 1], [[1, 'unreadable']], [undefined, 0]],
    ['a total that is no whole number', [1, 2, 3, 0, 1], [[3, 'fraction']], [undefined, 0]],
    ['the blank total of a column', [1, 2, 3, 6, 0], [[4, 'blank']], [0, undefined]],
  ])('%s', (_, counts, irregular, expected) => {
    expect(given(counts, irregular).residues).toEqual(expected);
  });

  test('a figure that last year’s report asks for', () => {
    const fixed = [{ target: 0, constant: 4, column: 6 }];

    expect(aPuzzle([1], fixed).residues).toEqual([-3]);
    expect(aPuzzle([0], fixed, [[0, 'blank']]).residues).toEqual([undefined]);
  });
});

describe('blank totals', () => {
  test.each<[string, readonly number[], State, readonly (readonly number[])[]]>([
    ['of a row are filled in', [1, 2, 3, 0, 1], [[3, 'blank']], [[3, 6]]],
    [
      'of a row with a blank are',
      [1, 0, 3, 0, 1],
      [
        [1, 'blank'],
        [3, 'blank'],
      ],
      [[3, 4]],
    ],
    ['of nothing are not', [0, 0, 0, 0, 0], [[3, 'blank']], []],
    [
      'of less than nothing are not',
      [1, -2, 0, 0, 1],
      [
        [1, 'negative'],
        [3, 'blank'],
      ],
      [],
    ],
    ['marked as not applicable are not', [1, 2, 3, 0, 1], [[3, 'n/a']], []],
    [
      'of a row with something unreadable are not',
      [1, 0, 3, 0, 1],
      [
        [1, 'unreadable'],
        [3, 'blank'],
      ],
      [],
    ],
    ['of what is beyond exact numbers are not', [2 ** 53 - 1, 1, 3, 0, 1], [[3, 'blank']], []],
    ['of a column are not', [1, 2, 3, 6, 0], [[4, 'blank']], []],
  ])('%s', (_, counts, irregular, expected) => {
    const { filled, values, residues } = given(counts, irregular);

    expect([...filled]).toEqual(expected);
    expect(values).toEqual(counts.map((count, cell) => filled.get(cell) ?? count));
    if (filled.size > 0) expect(residues[0]).toBe(0);
  });
});

describe('what could not be checked', () => {
  /** Rows of two cells and a total. That of the first can be checked, that of the second once cell 3 is filled. */
  const rows = [
    { target: 2, plus: [0, 1] },
    { target: 5, plus: [3, 4] },
    { target: 3, plus: [0], column: 0 },
  ];
  const blank: State = [
    [3, 'blank'],
    [4, 'blank'],
  ];
  const puzzle = aPuzzle([1, 2, 3, 0, 0, 7], rows, blank);

  test.each([
    ['nothing is changed', [], true],
    [
      'it comes to hold, both ways',
      [
        [3, 7],
        [0, 6],
      ],
      true,
    ],
    ['it comes to hold, one way', [[3, 7]], false],
    [
      'it comes not to hold',
      [
        [3, 6],
        [0, 5],
      ],
      false,
    ],
    [
      'only the last cell changed makes it hold not',
      [
        [0, 5],
        [3, 6],
      ],
      false,
    ],
    ['still it cannot be checked', [[0, 4]], true],
    ['what could be checked holds no more', [[2, 9]], true],
  ] as const)('%s: %s', (_, changes, expected) => {
    expect(keepsTheRest(puzzle, new Map(changes))).toBe(expected);
  });

  test('does not have to hold where something in it cannot be read', () => {
    const unreadable = aPuzzle([1, 2, 3, 0, 0, 7], rows, [
      [3, 'blank'],
      [4, 'unreadable'],
    ]);

    expect(keepsTheRest(unreadable, new Map([[5, 1]]))).toBe(true);
    expect(
      keepsTheRest(
        unreadable,
        new Map([
          [3, 1],
          [0, 0],
        ]),
      ),
    ).toBe(true);
  });

  test('has to be what last year’s report asks for', () => {
    const fixed = aPuzzle([0], [{ target: 0, constant: 4, column: 6 }], [[0, 'blank']]);

    expect([3, 4, 5].map((to) => keepsTheRest(fixed, new Map([[0, to]])))).toEqual([false, true, false]);
  });

  test('counts a total that was filled in as there', () => {
    const filled = aPuzzle(
      [2, 3, 0, 0],
      [rows[0] as never, { target: 2, plus: [3], column: 2 }],
      [
        [2, 'blank'],
        [3, 'blank'],
      ],
    );

    expect([4, 5].map((to) => keepsTheRest(filled, new Map([[3, to]])))).toEqual([false, true]);
  });
});
