import { expect, test } from 'vitest';
import { grouped } from '../../src/report/grouped.js';

test('keeps the order of the keys as they first come, and of what stands behind each', () => {
  const given = ['b1', 'a1', 'b2', 'c1', 'a2'];
  expect([...grouped(given, (one) => one[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});

test('of nothing there are no groups', () => {
  expect(grouped([], () => 0).size).toBe(0);
});

test('a key that is missing is a key', () => {
  expect(grouped([1, 2, 3], (one) => (one === 2 ? undefined : null))).toEqual(
    new Map([
      [null, [1, 3]],
      [undefined, [2]],
    ]),
  );
});
