import { expect, test } from 'vitest';
import { isWellFormedMoney } from '../../src/report/well-formed-money.js';

test.each(['yuan', 'wanYuan', null])('knows the unit %o', (unit) => {
  expect(isWellFormedMoney({ value: '12.50', unit })).toBe(true);
});

test.each([
  { value: '12.50', unit: '元' },
  { value: '12.50' },
  { value: 12.5, unit: 'yuan' },
  { value: '12,5', unit: 'yuan' },
  12.5,
  '12.5',
  null,
  'n/a',
])('%o is none', (value) => {
  expect(isWellFormedMoney(value)).toBe(false);
});
