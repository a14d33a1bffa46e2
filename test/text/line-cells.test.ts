import { describe, expect, test } from 'vitest';
import {
  blankPartedCells,
  hasSeparators,
  isEnclosed,
  isRuled,
  separatedCells,
} from '../../src/text/line-cells.js';

const cells = (line: string) => separatedCells(line).map(({ start, end }) => line.slice(start, end));
const parted = (line: string) =>
  blankPartedCells(line)?.map(({ start, end }) => line.slice(start, end)) ?? null;

describe('hasSeparators', () => {
  test.each([
    { given: '规章\t1', want: true },
    { given: '规章 | 1', want: true },
    { given: '│ 规章 │ 1 │', want: true },
    { given: '┃ 规章 ┃', want: true },
    { given: '甲│乙', want: false },
    { given: '规章 1 2 3', want: false },
    { given: '', want: false },
  ])('$given: $want', ({ given, want }) => {
    expect(hasSeparators(given)).toBe(want);
  });
});

describe('isRuled', () => {
  test.each([
    { given: '---- ---', want: true },
    { given: '--- -- --', want: true },
    { given: '=== ==', want: true },
    { given: '-- -- --', want: false },
    { given: '---', want: false },
    { given: '- --- ---', want: false },
    { given: '--- 0 ---', want: false },
    { given: '---\t== \t==', want: true },
    { given: '--- =-', want: false },
    { given: '--- ---|', want: false },
    { given: ' --- ---', want: false },
    { given: '--- --- ', want: false },
  ])('$given: $want', ({ given, want }) => {
    expect(isRuled(given)).toBe(want);
  });
});

test('a thousand strokes at most rule a line', () => {
  expect(isRuled(`---${' --'.repeat(999)}`)).toBe(true);
  expect(isRuled(`---${' --'.repeat(1000)}`)).toBe(false);
});

describe('isEnclosed', () => {
  test.each([
    { given: '| 规章 | 1 |', want: true },
    { given: '  │ 规章', want: true },
    { given: '┃规章', want: true },
    { given: '规章 | 1 |', want: false },
    { given: '规章', want: false },
    { given: '', want: false },
  ])('$given: $want', ({ given, want }) => {
    expect(isEnclosed(given)).toBe(want);
  });
});

describe('separatedCells', () => {
  test.each([
    { given: '规章\t1\t\t3', want: ['规章', '1', '', '3'] },
    { given: '\t规章\t1', want: ['', '规章', '1'] },
    { given: '规章\t1\t', want: ['规章', '1', ''] },
    { given: '规章 | 1 | 2', want: ['规章', '1', '2'] },
    { given: '规章 | 1 | 2 |', want: ['规章', '1', '2', ''] },
    { given: '| 规章 | 1 | 2 |', want: ['规章', '1', '2'] },
    { given: '| 规章 | 1 | 2', want: ['规章', '1', '2'] },
    { given: '  | 规章 |  | 2 |  ', want: ['规章', '', '2'] },
    { given: '│ 规章 │ 1 │', want: ['规章', '1'] },
    { given: '┃规章┃1┃', want: ['规章', '1'] },
    { given: '规章|||', want: ['规章', '', '', ''] },
    { given: '||', want: [''] },
    { given: '|', want: [''] },
    { given: '甲\\\\|乙|丙\\', want: ['甲\\\\', '乙', '丙\\'] },
    { given: '| \u3000甲 \u00a0|', want: ['甲'] },
    { given: '|\ufeff甲\u2003 乙\u3000|', want: ['甲\u2003 乙'] },
    { given: '| 甲 — |—|', want: ['甲 —', '—'] },
    { given: '| 甲 | 乙\\|', want: ['甲', '乙\\|'] },
    { given: '| 甲\t', want: ['甲', ''] },
    { given: '| 甲\\|乙 | 1 |', want: ['甲\\|乙', '1'] },
    { given: '规章', want: ['规章'] },
    { given: '', want: [''] },
  ])('$given', ({ given, want }) => {
    expect(cells(given)).toEqual(want);
  });

  test('an empty cell stands where it ends', () => {
    expect(separatedCells('1| \u3000 |').slice(1)).toEqual([
      { start: 5, end: 5 },
      { start: 6, end: 6 },
    ]);
    expect(separatedCells('1\t\t3')[1]).toEqual({ start: 2, end: 2 });
  });
});

describe('blankPartedCells', () => {
  test.each([
    { given: '规章 0 0 0', want: ['规章', '0', '0', '0'] },
    { given: '规章   1  22   333', want: ['规章', '1', '22', '333'] },
    {
      given: '三、本年度 办理结果 （一）予以公开 1 0',
      want: ['三、本年度 办理结果 （一）予以公开', '1', '0'],
    },
    { given: '政府集中采购 0 0 元', want: ['政府集中采购', '0', '0 元'] },
    { given: '行政许可 12 -3 /', want: ['行政许可', '12', '-3', '/'] },
    { given: '0 0 0', want: ['0', '0', '0'] },
    { given: '12', want: ['12'] },
    { given: '行政事业性收费 3415.74', want: ['行政事业性收费', '3415.74'] },
    { given: '规章 NaN 0 NaN', want: ['规章', 'NaN', '0', 'NaN'] },
    { given: '行政事业性收费 0 .86', want: ['行政事业性收费', '0', '.86'] },
    { given: '规章', want: null },
    { given: '规章\u30001\u00a022\ufeff333\u20034', want: ['规章', '1', '22', '333', '4'] },
    { given: '规章 — 2', want: ['规章', '—', '2'] },
    { given: ' \u3000规章 1 ', want: ['规章', '1'] },
    { given: '规章 1 2 件数', want: null },
    { given: '', want: null },
  ])('$given', ({ given, want }) => {
    expect(parted(given)).toEqual(want);
  });
});

test('what stands behind a thousand cells is one cell more', () => {
  const cells = separatedCells('甲|'.repeat(2500));

  expect(cells.length).toBe(1001);
  expect(cells.slice(-2)).toEqual([
    { start: 1998, end: 1999 },
    { start: 2000, end: 5000 },
  ]);
});

test('what stands before a thousand figures parted by blanks is one cell more', () => {
  const cells = blankPartedCells(`规章${' 1'.repeat(2500)}`);

  expect(cells?.length).toBe(1001);
  expect(cells?.slice(0, 2)).toEqual([
    { start: 0, end: 3002 },
    { start: 3003, end: 3004 },
  ]);
});
