import { expect, test } from 'vitest';
import { bareNumber, isBareNumber, readNumber } from '../../src/text/read-number.js';

test.each([
  ['0', true],
  ['007', true],
  ['9'.repeat(15), true],
  ['9'.repeat(16), false],
  ['１２', false],
  ['-1', false],
  ['1.0', false],
  [' 1', false],
  ['', false],
])('isBareNumber %j: %s', (text, want) => {
  expect(isBareNumber(text)).toBe(want);
});

test.each([
  ['0', 0],
  ['7', 7],
  ['0012', 12],
  ['999999999999999', 999_999_999_999_999],
])('bareNumber %s', (text, value) => {
  expect(bareNumber(text, 'count', null)).toEqual({ state: 'number', value, notations: [] });
  expect(bareNumber(text, 'change', null)).toEqual(bareNumber(text, 'count', null));
  const money = { value: text, unit: 'yuan' };
  expect(bareNumber(text, 'money', 'yuan')).toEqual({ state: 'number', value: money, notations: [] });
});

test('readNumber reads nothing but a number and its unit', () => {
  expect(readNumber('1,234件', 'count', null)).toMatchObject({
    value: 1234,
    notations: ['separator', 'unit'],
  });
  for (const text of ['1 2', '12（含）', '件12', '']) {
    expect(readNumber(text, 'count', null).state).toBe('unreadable');
  }
});
