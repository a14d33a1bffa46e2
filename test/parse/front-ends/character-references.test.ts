import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../src/parse/front-ends/character-references.js';
import { namedCharacters } from '../../../src/parse/front-ends/named-characters.js';

/** The chunks of a text, each with the stretch of the source it stands for. */
function chunksOf(text: string): readonly (readonly [string, string])[] {
  const chunks: [string, string][] = [];
  readReferences(text, 100, (chunk) =>
    chunks.push([chunk.text, text.slice(chunk.start - 100, chunk.end - 100)]),
  );
  return chunks;
}

describe('readReferences', () => {
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
      'a number without its end',
      '&#19968甲',
      [
        ['一', '&#19968'],
        ['甲', '甲'],
      ],
    ],
    ['a number of Windows', '&#147;', [['“', '&#147;']]],
    [
      'no character',
      '&#0;&#xd800;&#x110000;',
      [
        ['\ufffd', '&#0;'],
        ['\ufffd', '&#xd800;'],
        ['\ufffd', '&#x110000;'],
      ],
    ],
    ['a number without digits', '&#x;&#;', [['&#x;&#;', '&#x;&#;']]],
    [
      'without its end before a figure',
      '&nbsp12;',
      [
        ['\u00a0', '&nbsp'],
        ['12;', '12;'],
      ],
    ],
    ['a longer name that begins like it', '&gtcc;', [['&gtcc;', '&gtcc;']]],
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
    ['an unknown name', '甲&unknown;', [['甲&unknown;', '甲&unknown;']]],
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

describe('against a parser of HTML', () => {
  const textOf = (html: string): string => {
    let text = '';
    const parser = new Parser({
      ontext: (part) => {
        text += part;
      },
    });
    parser.end(html);
    return text;
  };
  const ownTextOf = (html: string): string =>
    chunksOf(html)
      .map(([text]) => text)
      .join('');

  test.each([...namedCharacters.keys()])('&%s;', (name) => {
    expect(ownTextOf(`&${name};`)).toBe(textOf(`&${name};`));
    expect(ownTextOf(`&${name} `)).toBe(textOf(`&${name} `));
    expect(ownTextOf(`&${name}7;`)).toBe(textOf(`&${name}7;`));
  });

  test('numbers of every kind', () => {
    const number = fc.tuple(
      fc.constantFrom('&#', '&#x', '&#X'),
      fc.oneof(fc.nat(0x120000), fc.nat(0x100)).map((code) => code),
      fc.constantFrom(';', '', 'g', ' '),
    );
    fc.assert(
      fc.property(number, ([open, code, end]) => {
        const html = `${open}${open === '&#' ? code : code.toString(16)}${end}`;
        expect(ownTextOf(html)).toBe(textOf(html));
      }),
    );
  });
});
