import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, printable } from '../../src/render/one-line.js';

test.each([
  ['甲\n乙', '甲 乙'],
  ['甲\r\n\t乙\u2028丙\u2029', '甲 乙 丙'],
  [' 甲\u0000 ', '甲'],
  ['\u001b[31m红', '[31m红'],
  ['甲\u3000乙', '甲\u3000乙'],
  ['甲\u202e乙', '甲\u202e乙'],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('what turns the direction of a text is not printed', () => {
  expect(printable('甲\u202e12\u2066乙\u0007')).toBe('甲12乙');
});

test('nothing that can be printed steers a terminal', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
