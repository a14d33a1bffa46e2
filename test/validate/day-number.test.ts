import { expect, test } from 'vitest';
import { dayNumber } from '../../src/validate/day-number.js';

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['2024-02-29', 19782],
  ['2024-03-01', 19783],
  ['2024-03-01T08:00:00+08:00', 19783],
  ['2023-02-29', undefined],
  ['2024-13-01', undefined],
  ['2024-00-10', undefined],
  ['2024-01-00', undefined],
  ['2024-1-1', undefined],
  ['2024-01-01x', undefined],
  ['', undefined],
  [20240101, undefined],
  [['2024-01-01'], undefined],
  [null, undefined],
])('%s is day %s', (date, day) => {
  expect(dayNumber(date)).toBe(day);
});
