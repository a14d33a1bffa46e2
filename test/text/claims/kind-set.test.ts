import { describe, expect, test } from 'vitest';
import { type KindSet, kinds, setOf } from '../../../src/text/claims/kind-set.js';
import { lexicon } from '../../../src/text/claims/lexicon.js';
import { areAll, hasAny, isOf, keysOf, ofKinds, tokenOf } from '../../../src/text/claims/token.js';
import { tokensOf } from '../../../src/text/claims/tokens.js';

const VERBS: KindSet = kinds('received', 'concluded');
const NOUNS: KindSet = kinds('request', 'asked');

describe('sets of kinds', () => {
  test('no kind has the bit of another', () => {
    const all = [...new Set(lexicon().words.flatMap((words) => words.map(({ kind }) => kind)))];
    const sets = all.map(setOf).filter((set) => set !== 0);

    expect(sets.length).toBeGreaterThan(25);
    expect(new Set(sets).size).toBe(sets.length);
    expect(sets.every((set) => set > 0 && (set & (set - 1)) === 0)).toBe(true);
  });

  test('a kind that no set is made of is in none', () => {
    expect(setOf('count')).toBe(0);
    expect(kinds()).toBe(0);
  });
});

describe('tokens of some kinds', () => {
  const tokens = tokensOf('收到申请12件，答复');

  test('one, one of several, each of several', () => {
    expect(isOf(tokens[0], VERBS)).toBe(true);
    expect(isOf(tokens[1], VERBS)).toBe(false);
    expect(isOf(undefined, VERBS)).toBe(false);
    expect(hasAny(tokens, NOUNS)).toBe(true);
    expect(hasAny([], NOUNS)).toBe(false);
    expect(areAll(tokens, VERBS | NOUNS)).toBe(false);
    expect(areAll(tokens.slice(0, 2), VERBS | NOUNS)).toBe(true);
    expect(ofKinds(tokens, VERBS).map(({ word }) => word)).toEqual(['收到', '答复']);
  });

  test('none before the first and behind the last', () => {
    expect(tokenOf(tokens, -1)).toBeUndefined();
    expect(tokenOf(tokens, 0)).toBe(tokens[0]);
    expect(tokenOf(tokens, tokens.length)).toBeUndefined();
  });

  test('the keys that words name, each once', () => {
    const named = tokensOf('自然人、商业企业、自然人');

    expect(keysOf(named)).toEqual(['naturalPerson', 'business']);
    expect(keysOf(named.slice(0, 1))).toEqual(['naturalPerson']);
    expect(keysOf([])).toEqual([]);
  });
});
