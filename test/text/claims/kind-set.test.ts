import { expect, test } from 'vitest';
import { kinds, setOf } from '../../../src/text/claims/kind-set.js';
import { lexicon } from '../../../src/text/claims/lexicon.js';

test('no kind has the bit of another', () => {
  const all = [...new Set(lexicon().words.map(({ kind }) => kind))];
  const sets = all.map(setOf).filter((set) => set !== 0);

  expect(sets.length).toBeGreaterThan(25);
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets.every((set) => set > 0 && (set & (set - 1)) === 0)).toBe(true);
});

test('a kind that no set is made of is in none', () => {
  expect(setOf('count')).toBe(0);
  expect(setOf('edge')).toBe(0);
  expect(kinds()).toBe(0);
});
