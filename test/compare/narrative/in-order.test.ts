import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/compare/narrative/in-order.js';

const matches = (before: readonly number[]) => before.map((at, after) => ({ before: at, after }));

/** The length of a longest increasing subsequence, the slow way. */
function longest(values: readonly number[]): number {
  const ending: number[] = [];
  for (const [index, value] of values.entries()) {
    const shorter = ending.filter((_, earlier) => (values[earlier] as number) < value && earlier < index);
    ending.push(1 + Math.max(0, ...shorter));
  }
  return Math.max(0, ...ending);
}

test.each<readonly [before: readonly number[], kept: readonly number[]]>([
  [[], []],
  [[3], [3]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [2, 0, 1],
    [0, 1],
  ],
  [
    [1, 2, 0],
    [1, 2],
  ],
])('of %j stay %j', (before, kept) => {
  expect([...inOrder(matches(before))].map((match) => match.before).sort()).toEqual(kept);
});

test('as many as can stay do, and those that stay are in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 20 }), (before) => {
      const kept = [...inOrder(matches(before))]
        .sort((a, b) => a.after - b.after)
        .map((match) => match.before);

      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(kept).toHaveLength(longest(before));
    }),
  );
});
