import { expect, test } from 'vitest';
import { characterWidth, displayWidth } from '../../src/render/text/display-width.js';

test.each([
  ['', 0],
  ['abc', 3],
  ['总计', 4],
  ['（一）', 6],
  ['“三安全”', 8],
  ['ｗ１', 4],
  ['\u3000', 2],
  ['│', 1],
  ['e\u0301', 1],
  ['行\u200b政', 4],
  ['\ufeff', 0],
  ['𠮷', 2],
  ['😀', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('of an empty string there is no character to measure', () => {
  expect(characterWidth('')).toBe(1);
});
