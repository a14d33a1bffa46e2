import { describe, expect, test } from 'vitest';
import { calendarDate, isCalendarDate } from '../../src/report/calendar-date.js';

describe('isCalendarDate', () => {
  test.each(['2024-01-05', '2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'])('%s is a day', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-1-5',
    '2024/01/05',
    '2024-01-05T00:00:00',
    ' 2024-01-05',
    '',
    null,
    undefined,
    45_296,
    ['2024-01-05'],
    new Date(0),
  ])('%o is none', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe('calendarDate', () => {
  test.each([
    [2024, 1, 5, '2024-01-05'],
    [987, 12, 31, '0987-12-31'],
    [2023, 2, 29, null],
    [2024, 1, 0.5, null],
    [-1, 1, 1, null],
  ])('%d %d %d: %s', (year, month, day, date) => {
    expect(calendarDate(year, month, day)).toBe(date);
  });
});
