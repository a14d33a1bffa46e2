import { expect, test } from 'vitest';
import { arabicOrdinal, chineseNumeral } from '../../src/render/ordinals.js';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [99, '九十九'],
  [100, '100'],
])('%i is %s', (number, numeral) => {
  expect(chineseNumeral(number)).toBe(numeral);
});

test.each([
  ['一、', '1. '],
  ['一', '1. '],
  ['（七）', '(7) '],
  ['2.', '2. '],
])('%s is %j', (ordinal, arabic) => {
  expect(arabicOrdinal(ordinal)).toBe(arabic);
});
