import { describe, expect, test } from 'vitest';
import type { Likeness } from '../../../src/parse/recognise/likeness.js';
import { placeRow } from '../../../src/parse/recognise/place-row.js';
import type { Placeable, RowCheck } from '../../../src/parse/recognise/placement.js';

const unlike: Likeness = {
  start: null,
  isBelowHeads: false,
  isUsualLength: true,
  fullStarts: new Set(),
  isCutOff: false,
  mayBeLeft: false,
};

/** The last column is the sum of the others, as in section 3. */
const adds: RowCheck = (values) => {
  const total = values.at(-1);
  const terms = values.slice(0, -1);
  if (typeof total !== 'number' || terms.every((term) => typeof term !== 'number')) return null;
  return terms.reduce<number>((sum, term) => sum + (typeof term === 'number' ? term : 0), 0) === total;
};

const never: RowCheck = () => null;

interface Given {
  readonly cells: readonly Placeable[];
  readonly columns?: number;
  readonly check?: RowCheck;
  readonly like?: Partial<Likeness>;
}

function placed({ cells, columns = 7, check = adds, like = {} }: Given) {
  const filled = cells.map((cell) => cell !== null);
  const { how, slots, disputed } = placeRow(cells, filled, columns, check, { ...unlike, ...like });
  const at = (slot: number | null) => (slot === null ? null : (cells[slot] ?? null));
  return { how, values: slots.map((slot, column) => (disputed[column] ? '?' : at(slot))) };
}

const all = <T>(value: T, count = 7): readonly T[] => Array.from({ length: count }, () => value);

describe('a row that fills its columns', () => {
  test.each([
    { cells: [1, 2, 3, 4, 5, 6, 21], want: [1, 2, 3, 4, 5, 6, 21] },
    { cells: [null, 1, 2, 3, 4, 5, 6, 21], want: [1, 2, 3, 4, 5, 6, 21] },
    { cells: [1, 2, 3, 4, 5, 6, 21, null, null], want: [1, 2, 3, 4, 5, 6, 21] },
    { cells: [1, 0, 0, 0, 0, 0, 9], want: [1, 0, 0, 0, 0, 0, 9] },
    { cells: [1, 'mark', 'mark', 'mark', 'mark', 'mark', 1], want: [1, ...all('mark', 5), 1] },
  ] as const)('is taken as it stands: $cells', ({ cells, want }) => {
    expect(placed({ cells })).toEqual({ how: 'exact', values: want });
  });

  test('is a guess where like rows stand elsewhere', () => {
    const like = { fullStarts: new Set([1]) };

    expect(placed({ cells: [1, 0, 0, 0, 0, 0, 1], like }).how).toBe('guess');
    expect(placed({ cells: [null, 1, 0, 0, 0, 0, 0, 1], like }).how).toBe('exact');
  });
});

describe('a row without figures', () => {
  test('is blank in every column', () => {
    expect(placed({ cells: all(null) })).toEqual({ how: 'exact', values: all(null) });
    expect(placed({ cells: [] })).toEqual({ how: 'exact', values: all(null) });
    expect(placed({ cells: all(null), like: { start: 0 } })).toEqual({ how: 'exact', values: all(null) });
  });
});

describe('a row with as many cells as its like', () => {
  test('and more than those with its label in the same place is a guess', () => {
    const like = { start: 1, isUsualLength: false };
    const cells = [null, 399, null, null, 1, 0, 4, 404];

    expect(placed({ cells, like }).how).toBe('guess');
    expect(placed({ cells: [...cells.slice(0, -1), 405], like }).how).not.toBe('exact');
  });

  test('and with its label where other full rows begin elsewhere is a guess, if it adds up', () => {
    const like = { start: 1, fullStarts: new Set([0]) };
    const cells = [null, 0, 375, 0, null, 0, null, 375];

    expect(placed({ cells, like }).how).toBe('guess');
    expect(placed({ cells: [null, 375, ...cells.slice(2)], like }).how).not.toBe('exact');
    expect(placed({ cells, like: { ...like, fullStarts: new Set([0, 1]) } }).how).toBe('exact');
  });

  test('keeps its blanks where they are', () => {
    const cells = [null, null, null, null, null, null, 14];

    expect(placed({ cells, like: { start: 0 } })).toEqual({ how: 'exact', values: cells });
  });

  test('begins where its like begin', () => {
    expect(placed({ cells: [null, 5, null, 0, 0, 0, 0, 5, null], like: { start: 1 } })).toEqual({
      how: 'exact',
      values: [5, null, 0, 0, 0, 0, 5],
    });
  });

  test('is taken though it does not add up, below the heads', () => {
    const cells = [null, 3, null, 0, 0, 0, 0, 9];

    expect(placed({ cells, like: { start: 1, isBelowHeads: true } })).toEqual({
      how: 'exact',
      values: [3, null, 0, 0, 0, 0, 9],
    });
  });

  test('is a guess where it could stand otherwise and its sum cannot tell', () => {
    const cells = [null, null, 4, null, null, null, null, null, null];

    expect(placed({ cells, like: { start: 1 } })).toEqual({
      how: 'guess',
      values: [null, 4, null, null, null, null, null],
    });
  });

  test('is a guess where it could stand otherwise and zeros add up in every place', () => {
    const cells = [null, null, 0, 0, 0, 0, 'mark', 0, null] as const;

    expect(placed({ cells, like: { start: 1 } })).toEqual({
      how: 'guess',
      values: [null, 0, 0, 0, 0, 'mark', 0],
    });
  });

  test('is not placed as its like where the sum speaks against it', () => {
    const cells = [1, 0, 0, 0, 0, 3];
    const { how, values } = placed({ cells, like: { start: -1 } });

    expect(how).not.toBe('exact');
    expect(values).not.toEqual([null, ...cells]);
    expect(placed({ cells: [1, 0, 0, 0, 2, 3], like: { start: -1 } }).values).toEqual([
      null,
      1,
      0,
      0,
      0,
      2,
      3,
    ]);
  });
});

describe('a row with fewer figures than columns', () => {
  test.each([
    {
      what: 'the ways differ in some columns',
      cells: [3, 1, 0, 0, 0, 4],
      how: 'unknown',
      want: ['?', '?', '?', 0, 0, 0, 4],
    },
    {
      what: 'all ways give the same',
      cells: [0, 0, 0, 0, 0, 0],
      how: 'guess',
      want: [null, 0, 0, 0, 0, 0, 0],
    },
    { what: 'most figures are missing', cells: [1, 1], how: 'unknown', want: all('?') },
  ] as const)('$what', ({ cells, how, want }) => {
    expect(placed({ cells })).toEqual({ how, values: want });
  });

  test('without relations is unknown unless the figures are all alike', () => {
    expect(placed({ cells: [5, 6], columns: 3, check: never })).toEqual({
      how: 'unknown',
      values: all('?', 3),
    });
    expect(placed({ cells: [0, 0], columns: 3, check: never })).toEqual({
      how: 'guess',
      values: [null, 0, 0],
    });
  });
});

describe('a row with more figures than columns', () => {
  test('is unknown where it matters which is left out', () => {
    expect(placed({ cells: [1, 2, 3, 4], columns: 3, check: never })).toEqual({
      how: 'unknown',
      values: all('?', 3),
    });
  });

  test('is a guess where all are alike', () => {
    expect(placed({ cells: all(0, 16), columns: 15, check: never })).toEqual({
      how: 'guess',
      values: all(0, 15),
    });
  });

  test('is a guess where only one way adds up', () => {
    expect(placed({ cells: [9, 1, 2, 3], columns: 3 })).toEqual({ how: 'guess', values: [1, 2, 3] });
  });

  test('is not searched where it has far too many', () => {
    expect(placed({ cells: all(0, 12), columns: 3, check: never })).toEqual({
      how: 'unknown',
      values: all('?', 3),
    });
    expect(placed({ cells: all(0, 200), columns: 7 })).toEqual({ how: 'unknown', values: all('?') });
  });
});

describe('a row that stands left of its heads, with as many blanks behind it', () => {
  const like = { start: 2, isBelowHeads: true, isCutOff: true };

  test.each([
    { cells: [null, null, 3, 'mark', 4, 341, 348, null, null], want: [null, null, 3, 'mark', 4, 341, 348] },
    { cells: [null, 1, null, 11, null, null, null, 12, null], want: [1, null, 11, null, null, null, 12] },
  ] as const)('is taken where it adds up there: $cells', ({ cells, want }) => {
    expect(placed({ cells, like })).toEqual({ how: 'guess', values: want });
  });

  test.each([
    { cells: [null, null, 3, 'mark', 4, 341, 349, null, null], want: [3, 'mark', 4, 341, 349, null, null] },
    { cells: [null, null, 0, 'mark', 0, 0, 0, null, null], want: [0, 'mark', 0, 0, 0, null, null] },
    { cells: [null, null, 3, 0, 0, 0, 0, 0, 3], want: [3, 0, 0, 0, 0, 0, 3] },
    { cells: [null, null, 3, 0, 3, null, null, null, null], want: [3, 0, 3, null, null, null, null] },
    { cells: [null, null, 0, null, 'mark', 0, 0, null, null], want: [0, null, 'mark', 0, 0, null, null] },
  ] as const)('is left below the heads elsewhere: $cells', ({ cells, want }) => {
    expect(placed({ cells, like })).toEqual({ how: 'exact', values: want });
  });

  test.each([
    { cells: [null, null, 0, 'mark', 0, 0, 0, null, null], want: [0, 'mark', 0, 0, 0, null, null] },
    {
      cells: [null, null, 'mark', null, null, null, null, null, null],
      want: ['mark', null, null, null, null, null, null],
    },
    { cells: [null, null, 3, 'mark', 4, 341, 349, null, null], want: [3, 'mark', 4, 341, 349, null, null] },
  ] as const)(
    'is inferred below the heads where it could stand there but does not add up: $cells',
    ({ cells, want }) => {
      expect(placed({ cells, like: { ...like, mayBeLeft: true } })).toEqual({ how: 'guess', values: want });
    },
  );

  test('stands below the heads among others that stand left of them where it adds up to more there', () => {
    const cells = [null, null, 3, 0, 0, 0, 0, 0, 3] as const;

    expect(placed({ cells, like: { ...like, mayBeLeft: true } })).toEqual({
      how: 'exact',
      values: [3, 0, 0, 0, 0, 0, 3],
    });
  });

  test('is left below the heads where its label can stand in the first cell', () => {
    const cells = [null, null, 3, 'mark', 4, 341, 348, null, null] as const;
    const want = [3, 'mark', 4, 341, 348, null, null];

    expect(placed({ cells, like: { ...like, isCutOff: false } })).toEqual({ how: 'exact', values: want });
  });
});
