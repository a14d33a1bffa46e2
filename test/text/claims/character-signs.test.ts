import { expect, test } from 'vitest';
import { characterSigns, signsAt } from '../../../src/text/claims/character-signs.js';

const signs = characterSigns('甲乙', '乙丙', '');

test('a bit for each set that a character is in', () => {
  expect([...'甲乙丙丁'].map((_, at) => signsAt(signs, '甲乙丙丁', at))).toEqual([1, 3, 2, 0]);
});

test.each([-1, 1, 2])('nothing at %i, where a text of one character has none', (at) => {
  expect(signsAt(signs, '乙', at)).toBe(0);
});
