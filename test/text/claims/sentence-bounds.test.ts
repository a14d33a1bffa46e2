import { describe, expect, test } from 'vitest';
import { isStop, STOPS, sentenceEnd, sentenceStart } from '../../../src/text/claims/sentence-bounds.js';

test('the stops, by character and by code', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => code).filter(isStop);

  expect(String.fromCharCode(...all)).toBe([...STOPS].sort().join(''));
});

describe('the ends of a sentence', () => {
  const text = '甲。乙丙！丁戊？己';

  test('a sentence begins no earlier than its text', () => {
    expect(sentenceStart('甲乙', 1, -4)).toBe(0);
  });

  test.each([
    [0, 0, 1],
    [2, 2, 4],
    [3, 2, 4],
    [6, 5, 7],
    [8, 8, 9],
  ])('around %i', (at, start, end) => {
    expect([sentenceStart(text, at, 0), sentenceEnd(text, at)]).toEqual([start, end]);
  });

  test('not before a place that is known to begin one', () => {
    expect(sentenceStart('甲乙丙丁', 3, 2)).toBe(2);
  });
});
