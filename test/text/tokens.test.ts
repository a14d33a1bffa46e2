import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureKind, tokensOf } from '../../src/text/tokens.js';

test.each<readonly [text: string, tokens: readonly string[]]>([
  ['公开1,234条', ['公', '开', '1,234', '条']],
  ['占98.5%，', ['占', '98.5%', '，']],
  ['２０２３年', ['２０２３', '年']],
  ['二十二件', ['二十二', '件']],
  ['Wi-Fi与APP', ['Wi', '-', 'Fi', '与', 'APP']],
  ['共3.', ['共', '3', '.']],
  ['😀\n', ['😀', '\n']],
  ['', []],
])('%j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokensOf(text).join('')).toBe(text);
    }),
  );
});

test.each([
  ['12', 'digits'],
  ['１', 'digits'],
  ['98.5%', 'digits'],
  ['十二', 'numerals'],
  ['条', undefined],
])('%s is a figure in %s', (token, kind) => {
  expect(figureKind(token)).toBe(kind);
});
