import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralsEnd, valueOfNumerals } from '../../../src/text/claims/numerals.js';

const DIGITS = '零一二三四五六七八九';

/** A number up to 9,999 in numerals, as it is spoken. */
function belowMyriad(value: number): string {
  const digits = [...String(value)].map(Number);
  const spoken = digits.map((digit, at) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${['', '十', '百', '千'][digits.length - 1 - at]}`,
  );
  return spoken.join('').replace(/零+/g, '零').replace(/零$/, '') || '零';
}

describe('valueOfNumerals', () => {
  test('reads what is spoken, below 万 and above', () => {
    const parts = fc.record({ above: fc.integer({ min: 1, max: 9999 }), below: fc.nat({ max: 9999 }) });
    fc.assert(
      fc.property(parts, ({ above, below }) => {
        expect(valueOfNumerals(belowMyriad(below))).toBe(below);
        const words = `${belowMyriad(above)}万${below === 0 ? '' : belowMyriad(below)}`;
        expect(valueOfNumerals(words)).toBe(above * 10_000 + below);
      }),
    );
  });

  test('reads digits in a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        const words = [...String(year)].map((digit) => DIGITS[Number(digit)]).join('');
        expect(valueOfNumerals(words)).toBe(year);
      }),
    );
  });
});

describe('numeralsEnd', () => {
  test.each<[string, number, number]>([
    ['十二件', 0, 2],
    ['共三万五千件', 1, 5],
    ['万件', 0, 0],
    ['件', 0, 0],
    ['一'.repeat(20), 0, 16],
  ])('%s from %i: %i', (text, from, end) => {
    expect(numeralsEnd(text, from)).toBe(end);
  });
});
