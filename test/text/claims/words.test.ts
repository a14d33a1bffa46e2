import { describe, expect, test } from 'vitest';
import { type KindSet, kinds } from '../../../src/text/claims/kind-set.js';
import {
  areAll,
  countOf,
  hasAny,
  keysOf,
  NO_WORDS,
  ofKinds,
  type Words,
  wordsBetween,
} from '../../../src/text/claims/words.js';
import { tokensOf } from './token-texts.js';

const VERBS: KindSet = kinds('received', 'concluded');
const NOUNS: KindSet = kinds('request', 'asked');
const APPLICANT: KindSet = kinds('applicant');

const shown = ({ first, last, set }: Words) => [first, last, set];

describe('words of some kinds', () => {
  const list = tokensOf('共收到申请12件，答复');
  const words = wordsBetween(list, 1, list.edge - 1);

  test('from the first that names something to the last', () => {
    expect(shown(words)).toEqual([2, 6, kinds('received', 'asked', 'concluded')]);
    expect(shown(wordsBetween(list, 1, 1))).toEqual(shown(NO_WORDS));
  });

  test('one of several, each of several', () => {
    expect(hasAny(words, NOUNS)).toBe(true);
    expect(hasAny(NO_WORDS, NOUNS)).toBe(false);
    expect(areAll(words, VERBS)).toBe(false);
    expect(areAll(words, VERBS | NOUNS)).toBe(true);
  });

  test('which, and how many', () => {
    expect(ofKinds(list, words, VERBS).map(({ word }) => word)).toEqual(['收到', '答复']);
    expect(countOf(list, words, VERBS)).toBe(2);
    expect(countOf(list, NO_WORDS, VERBS)).toBe(0);
  });
});

test('the keys that words name, each once', () => {
  const list = tokensOf('自然人、商业企业、自然人');
  const words = wordsBetween(list, 1, list.edge - 1);

  expect(keysOf(list, words, APPLICANT)).toEqual(['naturalPerson', 'business']);
  expect(keysOf(list, wordsBetween(list, 1, 1), APPLICANT)).toEqual(['naturalPerson']);
  expect(keysOf(list, NO_WORDS, APPLICANT)).toEqual([]);
});
