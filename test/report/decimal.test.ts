import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decimal,
  fixedDecimal,
  formatDecimal,
  isAtLeast,
  isDecimal,
  isZero,
  minus,
  parseDecimal,
  plus,
  ratio,
  shifted,
  times,
} from '../../src/report/decimal.js';

const of = parseDecimal;

test.each([
  ['3415.74', true],
  ['-2', true],
  ['3.0000', true],
  ['1,234', false],
  ['1e3', false],
  ['.5', false],
  ['5.', false],
  ['', false],
  [5, false],
  [['5'], false],
  ['9'.repeat(60), true],
  ['9'.repeat(61), false],
])('%j is a decimal: %s', (value, is) => {
  expect(isDecimal(value)).toBe(is);
});

test('zero is zero however it is written', () => {
  expect(['0', '0.00', '-0', '000'].map(isZero)).toEqual([true, true, true, true]);
  expect(['0.01', '-1', '10'].map(isZero)).toEqual([false, false, false]);
});

describe('a decimal in digits', () => {
  test.each([
    ['3415.74', '3415.74'],
    ['3.0000', '3'],
    ['3.1400', '3.14'],
    ['-0.05', '-0.05'],
    ['100', '100'],
    ['0.00', '0'],
    ['-0', '0'],
    ['007.50', '7.5'],
  ])('%s is %s', (text, digits) => {
    expect(formatDecimal(of(text))).toBe(digits);
  });
});

test.each([
  ['0.3', '0.1', '0.2'],
  ['1', '1.005', '-0.005'],
  ['900719925474099268', '900719925474099267.5', '0.5'],
  ['2', '2.00', '0'],
])('%s minus %s is %s', (a, b, difference) => {
  expect(formatDecimal(minus(of(a), of(b)))).toBe(difference);
});

test.each([
  ['0.1', '0.2', '0.3'],
  ['3.0000', '0.5', '3.5000'],
  ['-1.5', '1.50', '0.00'],
  ['12345678901234567890.12', '0.0000000001', '12345678901234567890.1200000001'],
])('%s plus %s is %s, with all its decimals', (a, b, sum) => {
  expect(fixedDecimal(plus(of(a), of(b)))).toBe(sum);
});

test.each([
  ['1.5', 4, '15000'],
  ['1.23456', 4, '12345.6'],
  ['2500', -4, '0.2500'],
  ['-0', 4, '0'],
])('%s times ten to the power of %i is %s', (decimal, power, product) => {
  expect(fixedDecimal(shifted(of(decimal), power))).toBe(product);
});

test('a decimal many times over has all its decimals', () => {
  expect(fixedDecimal(times(of('-1.250'), 12))).toBe('-15.000');
});

test('a ratio is a number, and none to 0', () => {
  expect(ratio(of('0.5'), of('2'))).toBe(0.25);
  expect(ratio(of('-3'), of('1.5'))).toBe(-2);
  expect(ratio(of('1'), of('0.0'))).toBeNull();
});

test('comparison with a factor is exact', () => {
  expect(isAtLeast(of('0.1'), 3, of('0.3'))).toBe(true);
  expect(isAtLeast(of('0.1'), 3, of('0.30001'))).toBe(false);
});

test('adding up again what was taken away gives what was there', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12))
    .map(([digits, scale]): Decimal => ({ digits, scale }));
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(formatDecimal(minus(minus(a, b), times(b, -1)))).toBe(formatDecimal(a));
      expect(formatDecimal(of(formatDecimal(a)))).toBe(formatDecimal(a));
    }),
  );
});
