import { describe, expect, test } from 'vitest';
import { type OpenRow, type RowEquation, solveRows } from '../../../src/parse/recognise/solve-rows.js';

const row = (key: string, ...ways: readonly (readonly number[])[]): OpenRow => ({ key, ways });
const sum: RowEquation = new Map([
  ['a', 1],
  ['b', 1],
  ['all', -1],
]);

const solved = (rows: readonly OpenRow[], equations: readonly RowEquation[] = [sum]) =>
  Object.fromEntries(solveRows(rows, equations, 2));

describe('solveRows', () => {
  test('keeps what stands in a solution', () => {
    expect(solved([row('a', [1, 2], [2, 1]), row('b', [3, 3]), row('all', [4, 5])])).toEqual({
      a: [[1, 2]],
      b: [[3, 3]],
      all: [[4, 5]],
    });
  });

  test('settles several rows together', () => {
    const rows = [row('a', [1, 2], [2, 1]), row('b', [3, 0], [0, 3]), row('all', [4, 2], [9, 9])];

    expect(solved(rows)).toEqual({ a: [[1, 2]], b: [[3, 0]], all: [[4, 2]] });
  });

  test('keeps every way of several solutions', () => {
    const rows = [row('a', [1, 2], [2, 1], [7, 7]), row('b', [2, 1], [1, 2]), row('all', [3, 3])];

    expect(solved(rows)).toEqual({
      a: [
        [1, 2],
        [2, 1],
      ],
      b: [
        [2, 1],
        [1, 2],
      ],
      all: [[3, 3]],
    });
  });

  test('leaves rows as they are where there is no solution', () => {
    const rows = [row('a', [1, 2], [2, 1]), row('b', [0, 0]), row('all', [9, 9])];

    expect(solved(rows)).toEqual({
      a: [
        [1, 2],
        [2, 1],
      ],
      b: [[0, 0]],
      all: [[9, 9]],
    });
  });

  test('leaves rows as they are without equations', () => {
    expect(solved([row('a', [1, 2], [2, 1])], [])).toEqual({
      a: [
        [1, 2],
        [2, 1],
      ],
    });
  });

  test('leaves out what no other row can make up for', () => {
    const ways = Array.from({ length: 400 }, (_, value) => [value, 0]);
    const rows = [row('a', ...ways), row('b', ...ways), row('all', [1, 0])];

    expect(Object.values(solved(rows)).map((left) => left.length)).toEqual([2, 2, 1]);
  });

  test('leaves out nothing that it had no time to try', () => {
    const ways = Array.from({ length: 40 }, (_, at) => [2 ** at, 2 ** (39 - at)]);
    const keys = Array.from({ length: 9 }, (_, at) => `row ${at}`);
    const equation: RowEquation = new Map([...keys.map((key) => [key, 1] as const), ['all', -1]]);
    const rows = [...keys.map((key) => row(key, ...ways)), row('all', [2 ** 39 + 1, 2 ** 39 + 3])];

    expect(solved(rows, [equation])['row 0']?.length).toBeGreaterThan(30);
  });
});
