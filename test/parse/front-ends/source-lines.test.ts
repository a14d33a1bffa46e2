import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLines, trimmedPiece } from '../../../src/parse/front-ends/source-lines.js';

describe('sourceLines', () => {
  test.each([
    { given: '', want: [''] },
    { given: '甲', want: ['甲'] },
    { given: '甲\n乙', want: ['甲', '乙'] },
    { given: '甲\r\n乙', want: ['甲', '乙'] },
    { given: '甲\r乙', want: ['甲', '乙'] },
    { given: '甲\f乙', want: ['甲', '乙'] },
    { given: '甲\n\n乙\n', want: ['甲', '', '乙', ''] },
    { given: '甲\n\r乙', want: ['甲', '', '乙'] },
    { given: '甲\u2028乙', want: ['甲\u2028乙'] },
  ])('$given', ({ given, want }) => {
    expect(sourceLines(given).map(({ text }) => text)).toEqual(want);
  });

  test('a line stands where it says, whatever the source', () => {
    const source = fc.string({ unit: fc.constantFrom('甲', ' ', '\t', '\n', '\r', '\f') });
    fc.assert(
      fc.property(source, (given) => {
        for (const { text, start } of sourceLines(given)) expect(given.startsWith(text, start)).toBe(true);
      }),
    );
  });
});

describe('trimmedPiece', () => {
  test.each([
    { text: '  甲 乙\t', want: { text: '甲 乙', start: 12, end: 15 } },
    { text: '\u3000甲', want: { text: '甲', start: 11, end: 12 } },
    { text: '甲', want: { text: '甲', start: 10, end: 11 } },
    { text: '   ', want: { text: '', start: 13, end: 13 } },
    { text: '', want: { text: '', start: 10, end: 10 } },
  ])('$text', ({ text, want }) => {
    expect(trimmedPiece({ text, start: 10 })).toEqual(want);
  });
});
