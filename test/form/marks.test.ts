import { expect, test } from 'vitest';
import { countUnits, notApplicableMarks } from '../../src/form/marks.js';

test.each([
  ['marks of not applicable', notApplicableMarks],
  ['units of a count', countUnits],
])('the %s are no numbers, and none is listed twice', (_, words) => {
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => /\p{N}/u.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test('no word is a mark and a unit', () => {
  expect(notApplicableMarks.filter((mark) => countUnits.includes(mark))).toEqual([]);
});
