import { describe, expect, test } from 'vitest';
import type { TableCell } from '../../../src/parse/block.js';
import { splitFigures } from '../../../src/parse/recognise/split-figures.js';

function cells(text: string): readonly TableCell[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: token, index }, column) => ({
    text: token,
    start: index,
    end: index + token.length,
    column,
    columnSpan: 1,
  }));
}

const sums = (values: readonly number[]) =>
  values.length < 7 || values.slice(0, 6).reduce((sum, value) => sum + value, 0) === values[6];

const split = (text: string, columns: number, isPossible = (_: readonly number[]) => true) =>
  splitFigures(cells(text), columns, isPossible)?.map((way) => way.map((cell) => cell.text).join(' '));

describe('splitFigures', () => {
  test.each<[string, number, readonly string[]]>([
    ['000', 3, ['0 0 0']],
    ['300', 3, ['3 0 0']],
    ['3500', 3, ['3 50 0', '35 0 0']],
    ['12', 1, ['12']],
    ['12', 3, []],
    ['0 0 00', 4, ['0 0 0 0']],
    ['12 3', 2, ['12 3']],
    ['5元 10', 3, ['5元 1 0']],
    ['', 2, []],
  ])('%s in %i columns', (text, columns, ways) => {
    expect(split(text, columns)).toEqual(ways);
  });

  test.each([
    ['713000074', '71 3 0 0 0 0 74'],
    ['230 000023', '23 0 0 0 0 0 23'],
    ['3700000037', '37 0 0 0 0 0 037'],
  ])('keeps the ways in which %s adds up', (text, way) => {
    const ways = split(text, 7, sums);

    expect(ways).toEqual(way.endsWith('037') ? [] : [way]);
  });

  test('gives every figure its place', () => {
    const [way] = splitFigures(cells('  120'), 2, (values) => values[0] === 12) ?? [];

    expect(way?.map(({ start, end }) => [start, end])).toEqual([
      [2, 4],
      [4, 5],
    ]);
  });

  test('gives up where there are too many ways to follow', () => {
    expect(split('1'.repeat(60), 15)).toBeUndefined();
  });
});
