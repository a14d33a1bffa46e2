import { expect, test } from 'vitest';
import { isoDateText } from '../../src/report/iso-date.js';

test.each([
  ['2024-01-05', true],
  ['2024-02-31', true],
  ['2024-1-5', false],
  ['24-01-05', false],
  ['2024-01-05T08:00', false],
  ['于2024-01-05', false],
  ['2024-0l-05', false],
])('%s looks like a date: %s', (text, is) => {
  expect(isoDateText.test(text)).toBe(is);
});
