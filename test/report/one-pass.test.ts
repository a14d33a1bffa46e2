import { expect, test } from 'vitest';
import { onePass } from '../../src/report/one-pass.js';

function sumOf(stream: Parameters<typeof onePass<number, number>>[0]) {
  let sum = 0;
  return onePass(
    stream,
    (item) => {
      sum += item;
    },
    () => sum,
  );
}

test('takes each item once and gives what came of it', () => {
  expect(sumOf([1, 2, 3])).toBe(6);
  expect(sumOf(new Set([4]))).toBe(4);
  expect(sumOf([])).toBe(0);
});

test('gives a promise of it where the items are yet to come', async () => {
  async function* items() {
    yield 1;
    yield 2;
  }
  const sum = sumOf(items());

  expect(sum).toBeInstanceOf(Promise);
  expect(await sum).toBe(3);
});
