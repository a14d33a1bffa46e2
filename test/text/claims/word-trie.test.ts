import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon } from '../../../src/text/claims/lexicon.js';
import { isStop } from '../../../src/text/claims/sentence-bounds.js';
import { longestWord, wordTrie } from '../../../src/text/claims/word-trie.js';

/** The longest of some words at the beginning of a text, found by trying all. */
function byTrying(words: readonly string[], text: string): string {
  return words.reduce(
    (found, word) => (text.startsWith(word) && word.length > found.length ? word : found),
    '',
  );
}

test('finds what trying every word finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊'), maxLength: 8 });

  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), text, (words, given) => {
      const place = longestWord(wordTrie(words), given, 0, given.length);
      expect(words[place - 1] ?? '').toBe(byTrying(words, given));
    }),
  );
});

test('every word of the lexicon, and no further than the end', () => {
  const { trie, words } = lexicon();

  words.forEach(({ word }, index) => {
    expect(longestWord(trie, word, 0, word.length)).toBe(index + 1);
    const shorter = longestWord(trie, word, 0, word.length - 1);
    expect(shorter === 0 || (words[shorter - 1]?.word.length ?? 0) < word.length).toBe(true);
  });
});

test('no word goes on behind the end of a sentence', () => {
  const codes = lexicon().words.flatMap(({ word }) => [...word].map((sign) => sign.charCodeAt(0)));

  expect(codes.filter(isStop)).toEqual([]);
});
