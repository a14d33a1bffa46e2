import { describe, expect, test } from 'vitest';
import { type ClaimContext, newMemory, periodOf } from '../../../src/text/claims/memory.js';

const context: ClaimContext = { edition: '2021', year: 2023, agency: { name: null } };

describe('newMemory', () => {
  test('of a text that begins anywhere', () => {
    expect(newMemory(context, undefined)).toMatchObject({ counted: undefined, disclosure: false });
  });

  test('of a text under a heading about disclosure', () => {
    expect(newMemory(context, 'requests')).toMatchObject({
      initially: 'requests',
      counted: 'requests',
      disclosure: true,
    });
  });
});

test.each([
  [2023, 'this'],
  [2022, 'last'],
  [2021, 'other'],
  [2024, 'other'],
])('%i is %s year', (year, period) => {
  expect(periodOf(year, newMemory(context, undefined))).toBe(period);
});

test('without a year of the report every year is another', () => {
  expect(periodOf(2023, newMemory({ ...context, year: null }, undefined))).toBe('other');
});
