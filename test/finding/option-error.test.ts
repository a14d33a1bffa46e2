import { expect, test } from 'vitest';
import { optionError } from '../../src/finding/option-error.js';

test.each<[unknown, string]>([
  ['x', '"x"'],
  [Number.NaN, 'NaN'],
  [1n, '1'],
  [undefined, 'undefined'],
  [null, 'null'],
  [{}, '{…}'],
  [[], '[…]'],
])('names what an option is: %s', (value, shown) => {
  const error = optionError('options.year', value, 'a year');

  expect(error).toBeInstanceOf(RangeError);
  expect(error.message).toBe(`options.year is ${shown}. Allowed: a year.`);
});
