import { expect, test } from 'vitest';
import { digitSlip } from '../../../src/validate/diagnose/digits.js';

test.each([
  [12, 112, 'dropped'],
  [12, 132, 'dropped'],
  [12, 123, 'dropped'],
  [3, 30, 'dropped'],
  [122, 12, 'doubled'],
  [1122, 122, 'doubled'],
  [152, 12, 'added'],
  [30, 3, 'added'],
  [21, 12, 'swapped'],
  [1324, 1234, 'swapped'],
  [17, 11, 'wrong'],
  [934, 234, 'wrong'],
  [3, 5, undefined],
  [12, 34, undefined],
  [321, 123, undefined],
  [1432, 1234, undefined],
  [2143, 1234, undefined],
  [12, 3456, undefined],
  [0, 10, undefined],
  [10, 0, undefined],
  [-12, 12, undefined],
  [12, 12, undefined],
  [21, 1234, undefined],
  [4321, 34, undefined],
  [31, 23, undefined],
  [31, 12, undefined],
])('%i for %i: %s', (wrong, right, slip) => {
  expect(digitSlip(wrong, right)).toBe(slip);
});
