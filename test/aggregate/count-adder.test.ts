import { expect, test } from 'vitest';
import { countAdder } from '../../src/aggregate/count-adder.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

test.each([
  [[1, 2, 3], 6],
  [[LARGEST, LARGEST, -LARGEST, 2, -LARGEST, 5], 7],
  [[-LARGEST, -2, LARGEST], -2],
])('%j add up exactly, whatever they come to on the way', (values, sum) => {
  const adder = countAdder();

  expect(values.map((value) => adder.add(value, '甲局'))).toEqual(values.map(() => true));
  expect(adder.sum()).toEqual({ value: sum });
});

test('a sum past what a number holds is told in digits', () => {
  const adder = countAdder();
  for (const value of [LARGEST, LARGEST, 1]) adder.add(value, '甲局');

  expect(adder.sum()).toEqual({
    value: null,
    problem: { rule: 'aggregate.overflow', params: { sum: '18014398509481983' } },
  });
});

test.each([0.5, null, 'n/a', LARGEST + 1])('%j is no count', (value) => {
  expect(countAdder().add(value, '甲局')).toBe(false);
});
