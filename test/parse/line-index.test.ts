import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastAtMost } from '../../src/parse/last-at-most.js';
import { lineIndex } from '../../src/parse/line-index.js';

describe('lineIndex', () => {
  test.each([
    { source: '甲乙\n丙', at: 0, want: [1, 1] },
    { source: '甲乙\n丙', at: 1, want: [1, 2] },
    { source: '甲乙\n丙', at: 2, want: [1, 3] },
    { source: '甲乙\n丙', at: 3, want: [2, 1] },
    { source: '甲\r\n乙', at: 3, want: [2, 1] },
    { source: '甲\r乙\n丙', at: 4, want: [3, 1] },
    { source: '\n\n\n', at: 2, want: [3, 1] },
    { source: '', at: 0, want: [1, 1] },
    { source: '😀\n甲', at: 3, want: [2, 1] },
  ])('$at of $source', ({ source, at, want }) => {
    const { line, column, start, end } = lineIndex(source)(at, at);

    expect([line, column]).toEqual(want);
    expect([start, end]).toEqual([at, at]);
  });

  test('agrees with counting', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '\n', '\r\n', ' ') });
    fc.assert(
      fc.property(text, fc.nat(), (source, n) => {
        const at = n % (source.length + 1);
        fc.pre(source[at - 1] !== '\r' || source[at] !== '\n');
        const above = source.slice(0, at).split(/\r\n|\n/);
        const { line, column } = lineIndex(source)(at, at);

        expect([line, column]).toEqual([above.length, (above.at(-1)?.length ?? 0) + 1]);
      }),
    );
  });
});

describe('lastAtMost', () => {
  test.each([
    { numbers: [0, 3, 5], bound: 0, want: 0 },
    { numbers: [0, 3, 5], bound: 2, want: 0 },
    { numbers: [0, 3, 5], bound: 3, want: 1 },
    { numbers: [0, 3, 5], bound: 9, want: 2 },
    { numbers: [4, 5], bound: 1, want: 0 },
    { numbers: [1, 1, 1], bound: 1, want: 2 },
    { numbers: [7], bound: 7, want: 0 },
  ])('$bound in $numbers', ({ numbers, bound, want }) => {
    expect(lastAtMost(numbers, bound)).toBe(want);
  });
});
