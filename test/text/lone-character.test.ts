import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/text/fold.js';
import { foldLone } from '../../src/text/lone-character.js';

test.each([
  [' ', ''],
  ['\u3000', ''],
  ['\u200b', ''],
  ['⼯', '工'],
  ['⻅', '⻅'],
  ['１', '1'],
  ['…', '...'],
  ['「', '「'],
])('%j folds to %j by itself', (character, folded) => {
  expect(foldLone(character.charCodeAt(0))).toBe(folded);
});

test.each([
  ['a mark over the character before', '\u0301'],
  ['the mark of a voiced kana', '\uff9e'],
  ['a letter with an accent, as pinyin has', 'à'],
  ['a part of a Hangul syllable', '\u1161'],
  ['half of a character', '\ud83d'],
])('%s does not fold by itself', (_, character) => {
  expect(foldLone(character.charCodeAt(0))).toBeUndefined();
});

const isLone = (code: number): boolean => foldLone(code) !== undefined;
const lone = fc.integer({ min: 0, max: 0xffff }).filter(isLone);
const plainCharacter = fc.constantFrom(...Array.from('aAez09!一工。，(', (sign) => sign.charCodeAt(0)));

test('characters that fold by themselves fold so next to each other and to plain ones', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(lone, plainCharacter), { maxLength: 12 }), (codes) => {
      const each = codes.map((code) => foldLone(code) ?? String.fromCharCode(code));
      expect(each.join('')).toBe(plain(String.fromCharCode(...codes)));
    }),
  );
});
