import { describe, expect, test } from 'vitest';
import { referenceReader } from '../../../src/parse/front-ends/character-references.js';

const read = referenceReader();

/** The chunks of a text, each with the stretch of the source it stands for. */
function chunksOf(text: string): readonly (readonly [string, string])[] {
  const chunks: [string, string][] = [];
  read(text, 100, (chunk) => chunks.push([chunk.text, text.slice(chunk.start - 100, chunk.end - 100)]));
  return chunks;
}

describe('referenceReader', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['a name', '&nbsp;', [['\u00a0', '&nbsp;']]],
    ['a number', '&#19968;', [['一', '&#19968;']]],
    ['a number of sixteens', '&#x4e00;', [['一', '&#x4e00;']]],
    [
      'without its end',
      '&nbsp甲',
      [
        ['\u00a0', '&nbsp'],
        ['甲', '甲'],
      ],
    ],
    [
      'with more letters behind it',
      '&copyx',
      [
        ['©', '&copy'],
        ['x', 'x'],
      ],
    ],
    [
      'of two characters',
      '&NotEqualTilde;',
      [
        ['≂', '&NotEqualTilde;'],
        ['\u0338', '&NotEqualTilde;'],
      ],
    ],
    [
      'between text',
      '甲&lt;乙&gt;',
      [
        ['甲', '甲'],
        ['<', '&lt;'],
        ['乙', '乙'],
        ['>', '&gt;'],
      ],
    ],
    ['no reference', 'a & b &; &甲', [['a & b &; &甲', 'a & b &; &甲']]],
    [
      'an unknown name',
      '甲&unknown;',
      [
        ['甲', '甲'],
        ['&unknown;', '&unknown;'],
      ],
    ],
    [
      'a tag in a title',
      'a<b>&amp;',
      [
        ['a<b>', 'a<b>'],
        ['&', '&amp;'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, chunks) => {
    expect(chunksOf(text)).toEqual(chunks);
  });
});
