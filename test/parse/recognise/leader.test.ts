import { expect, test } from 'vitest';
import type { Edition } from '../../../src/form/edition.js';
import { leader } from '../../../src/parse/recognise/leader.js';

test.each<[readonly Edition[], Edition | null]>([
  [[], null],
  [['2019'], '2019'],
  [['2019', '2021'], null],
  [['2021', '2019', '2021'], '2021'],
])('%j elect %s', (votes, elected) => {
  expect(leader(votes)).toBe(elected);
});
