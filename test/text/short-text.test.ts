import { describe, expect, test } from 'vitest';
import { shortText } from '../../src/text/short-text.js';

describe('shortText', () => {
  test.each<[unknown, string]>([
    ['规章', '规章'],
    ['', ''],
    [12, '12'],
    [10n, '10'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('x'), 'Symbol(x)'],
    [[1, 2], '[…]'],
    [{ a: 1 }, '{…}'],
    [Object.create(null), '{…}'],
    [() => 1, 'ƒ'],
  ])('%o: %s', (value, text) => {
    expect(shortText(value)).toBe(text);
  });

  test('a text is cut behind so many characters', () => {
    expect(shortText('甲'.repeat(80))).toBe('甲'.repeat(80));
    expect(shortText('甲'.repeat(81))).toBe(`${'甲'.repeat(80)}…`);
    expect(shortText('甲乙丙', 2)).toBe('甲乙…');
    expect(shortText('甲乙', 2)).toBe('甲乙');
  });
});
