import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { attributeOf, readMarkup } from '../../../src/parse/front-ends/read-markup.js';
import { runs } from '../../runs.js';

/** A tag or a stretch of text: a start tag by its name and attributes, with a slash where it ends with one. */
type Read = readonly [kind: 'text' | 'open' | 'open/' | 'close', words: string, at: number];

const NAMES = ['a', 'b', 'style'] as const;

/** What was read, with stretches of text that follow one another as one. */
function joined(all: readonly Read[]): readonly Read[] {
  const stretches: Read[] = [];
  for (const one of all) {
    const last = stretches.at(-1);
    if (one[0] !== 'text' || last?.[0] !== 'text') stretches.push(one);
    else stretches[stretches.length - 1] = ['text', last[1] + one[1], last[2]];
  }
  return stretches;
}

const tagWords = (name: string, attributes: ReadonlyMap<string, string>): string =>
  [name, ...NAMES.flatMap((one) => (attributes.has(one) ? [`${one}=${attributes.get(one)}`] : []))].join(' ');

function read(html: string): readonly Read[] {
  const all: Read[] = [];
  readMarkup(html, {
    text: (from, to) => all.push(['text', html.slice(from, to), from]),
    open(name, tag) {
      const values = NAMES.map((one) => [one, attributeOf(html, tag, one)] as const);
      const stated = values.flatMap(([one, value]) => (value === null ? [] : [[one, value] as const]));
      all.push([tag.isSelfClosing ? 'open/' : 'open', tagWords(name, new Map(stated)), tag.end]);
      return true;
    },
    close: (name) => all.push(['close', name, 0]),
  });
  return joined(all);
}

/** The same by the tokenizer of htmlparser2. */
function readByTokenizer(html: string): readonly Read[] {
  const all: Read[] = [];
  let name = '';
  let attribute = '';
  let value = '';
  const attributes = new Map<string, string>();
  const open = (kind: Read[0], at: number) => all.push([kind, tagWords(name, attributes), at + 1]);
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => all.push(['text', html.slice(from, to), from]),
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase();
        attributes.clear();
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value = html.slice(from, to);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: (at) => open('open', at),
      onselfclosingtag: (at) => open('open/', at),
      onclosetag: (from, to) => all.push(['close', html.slice(from, to).toLowerCase(), 0]),
      ontextentity: ignore,
      onattribentity: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return joined(all);
}

describe('readMarkup', () => {
  test.each<[string, string, readonly (readonly [Read[0], string])[]]>([
    ['text', '甲', [['text', '甲']]],
    [
      'a tag',
      '<P>甲</P >',
      [
        ['open', 'p'],
        ['text', '甲'],
        ['close', 'p'],
      ],
    ],
    ['attributes', `<p a b='1 2' STYLE = "c>">`, [['open', `p a= b=1 2 style=c>`]]],
    ['an attribute twice', '<p a=1 A=2>', [['open', 'p a=1']]],
    ['a value without quotes', '<p a=1/>', [['open', 'p a=1/']]],
    ['a slash', '<br a / >', [['open/', 'br a=']]],
    ['attributes with nothing between', `<p a="1"b='2'>`, [['open', 'p a=1 b=2']]],
    ['a sign of less', 'a < b <1 <', [['text', 'a < b <1 <']]],
    ['a comment', '甲<!-- <p> -- > --->乙<!-->丙<!--->丁<!-- --!>戊', [['text', '甲乙丙丁戊']]],
    ['a comment that nobody ends', '甲<!-- <p>乙</p>', [['text', '甲']]],
    [
      'declarations and instructions',
      '<!DOCTYPE html><?xml a="b"?><![if !mso]>甲<![endif]><!>',
      [['text', '甲']],
    ],
    ['data of another language', '甲<![CDATA[<p>]]>乙', [['text', '甲乙']]],
    ['end tags of nothing', '甲</>乙</ p>丙</1>丁</', [['text', '甲乙丙丁</']]],
    ['a tag that the source ends in', '甲<p a="1>乙</p>', [['text', '甲']]],
    ['an end tag that the source ends in', '甲</p', [['text', '甲']]],
    [
      'elements that hold text only',
      '<Script>a<b></scripts></SCRIPT\n><title>甲',
      [
        ['open', 'script'],
        ['text', 'a<b></scripts>'],
        ['close', 'script'],
        ['open', 'title'],
        ['text', '甲'],
      ],
    ],
    [
      'plain text to the end',
      '<plaintext>甲</plaintext>',
      [
        ['open', 'plaintext'],
        ['text', '甲</plaintext>'],
      ],
    ],
  ])('%s', (_, html, want) => {
    expect(read(html).map(([kind, words]) => [kind, words])).toEqual(want);
  });

  test('stops where it is told to', () => {
    const names: string[] = [];
    readMarkup('<a>甲<b>乙<i>', { text: () => {}, open: (name) => names.push(name) < 2, close: () => {} });
    expect(names).toEqual(['a', 'b']);
  });

  test('reads any source as the tokenizer of htmlparser2 does', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '=',
        '"',
        "'",
        ' ',
        '\n',
        '\t',
        '-',
        '!',
        '?',
        '[',
        ']',
        '甲',
        'a',
        'b',
        'B',
        '&amp;',
      ],
      ...['</', '/>', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<!doctype', '<?', '<a', '<b ', 'style="'],
      ...[
        'script',
        '<script>',
        '</script',
        'textarea',
        '<title>',
        '</title>',
        '<plaintext>',
        '<style a>',
        '</STYLE',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        // Of a tag that the source ends in, the tokenizer hands on the name as text, or what stands before the source.
        const html = `${pieces.join('')}>`;
        expect(read(html)).toEqual(readByTokenizer(html));
      }),
      { numRuns: runs(2_000) },
    );
  });
});
