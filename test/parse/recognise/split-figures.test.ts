import { describe, expect, test } from 'vitest';
import type { TableCell } from '../../../src/parse/block.js';
import { wholeEffort } from '../../../src/parse/recognise/figure-cuts.js';
import { splitFigures, splitSums, type Way } from '../../../src/parse/recognise/split-figures.js';

function cells(text: string): readonly TableCell[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: token, index }, column) => ({
    text: token,
    start: index,
    end: index + token.length,
    column,
    columnSpan: 1,
  }));
}

const shown = (ways: readonly Way[] | null) => ways?.map((way) => way.map(({ text }) => text).join(' '));

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
    ['5-30', 3, ['5 - 30', '5 -3 0']],
    ['0/0', 3, ['0 / 0']],
    ['', 2, []],
  ])('%s in %i columns', (text, columns, ways) => {
    expect(shown(splitFigures(cells(text), columns, wholeEffort()))).toEqual(ways);
  });

  test('gives every figure its place', () => {
    const ways = splitFigures(cells('  120'), 2, wholeEffort());

    expect(ways?.map((way) => way.map(({ start, end }) => [start, end]))).toEqual([
      [
        [2, 3],
        [3, 5],
      ],
      [
        [2, 4],
        [4, 5],
      ],
    ]);
  });

  test('gives up where there are too many ways to follow', () => {
    expect(splitFigures(cells('1'.repeat(60)), 15, wholeEffort())).toBeNull();
  });
});

describe('splitSums', () => {
  test.each<[string, readonly string[]]>([
    ['713000074', ['71 3 0 0 0 0 74']],
    ['230 000023', ['23 0 0 0 0 0 23']],
    ['20 0 0 0 02', ['2 0 0 0 0 0 2']],
    ['3700000037', []],
    ['1000001', ['1 0 0 0 0 0 1']],
    ['5/-00-5', ['5 / - 0 0 - 5']],
    ['865973129198110829626154', ['865 973 1291 981 1082 962 6154']],
    ['1 2 3 4 5 6 21', ['1 2 3 4 5 6 21']],
    ['1 2 3 4 5 6 22', []],
  ])('a row in which %s adds up', (text, ways) => {
    expect(shown(splitSums(cells(text), [7], wholeEffort()))).toEqual(ways);
  });

  test('keeps every way in which a row adds up', () => {
    expect(shown(splitSums(cells('110000011'), [7], wholeEffort()))).toEqual([
      '1 10 0 0 0 0 11',
      '11 0 0 0 0 0 11',
    ]);
  });

  test('parts several groups, each of which adds up', () => {
    expect(shown(splitSums(cells('12036000001000 2'), [5, 5, 5], wholeEffort()))).toEqual([]);
    expect(shown(splitSums(cells('12036000001000 1'), [5, 5, 5], wholeEffort()))).toEqual([
      '1 2 0 3 6 0 0 0 0 0 1 0 0 0 1',
    ]);
  });

  test('takes no more effort than is left', () => {
    const effort = { left: 20 };

    expect(splitSums(cells('865973129198110829626154'), [7], effort)).toBeNull();
    expect(effort.left).toBe(0);
    expect(splitSums(cells('0000000'), [7], effort)).toBeNull();
  });
});
