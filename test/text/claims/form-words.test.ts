import { expect, test } from 'vitest';
import { allFormWords } from '../../../src/text/claims/form-words.js';

/** The keys that a word names. */
const keysOf = (word: string) => allFormWords().find(({ words }) => words.includes(word))?.keys;

test.each([
  ['予以公开', ['granted']],
  ['同意公开', ['granted']],
  ['国家秘密', ['denied.stateSecret']],
  ['属于国家秘密', undefined],
  ['企业', ['business']],
  ['其他', undefined],
  ['总计', undefined],
  ['诉讼', ['directLitigation', 'litigationAfterReconsideration']],
  ['维持', ['upheld']],
  ['无法提供', ['unavailable.notHeld', 'unavailable.creationRequired', 'unavailable.stillUnclear']],
  ['其他处理', ['other', 'other.correctionOverdue', 'other.feeOverdue', 'other.miscellaneous']],
])('%s: %j', (word, keys) => {
  expect(keysOf(word) && new Set(keysOf(word))).toEqual(keys && new Set(keys));
});
