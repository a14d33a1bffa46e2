import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/parse/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (number | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));

/** 规章 in GBK. */
const gbk = [0xb9, 0xe6, 0xd5, 0xc2];
/** 规章 in UTF-16, little end first. */
const wide = [0xc4, 0x89, 0xe0, 0x7a];

describe('decodeSource', () => {
  test.each<[string, Uint8Array, string | undefined, string, string]>([
    ['UTF-8', utf8('规章'), undefined, 'utf-8', '规章'],
    ['a byte order mark in UTF-8', bytes(0xef, 0xbb, 0xbf, utf8('规章')), 'gbk', 'utf-8', '规章'],
    ['a byte order mark in UTF-16', bytes(0xff, 0xfe, ...wide), undefined, 'utf-16le', '规章'],
    ['a byte order mark, big end first', bytes(0xfe, 0xff, 0x89, 0xc4), undefined, 'utf-16be', '规'],
    [
      'UTF-16 without a mark',
      bytes(...'ab12cd34'.split('').flatMap((sign) => [sign.charCodeAt(0), 0])),
      undefined,
      'utf-16le',
      'ab12cd34',
    ],
    ['GBK', bytes(...gbk), undefined, 'gb18030', '规章'],
    ['GBK by a hint', bytes(...gbk), 'text/html; charset=GB2312', 'gb18030', '规章'],
    [
      'GBK by a meta tag',
      bytes(utf8('<meta charset="gbk">'), ...gbk),
      undefined,
      'gb18030',
      '<meta charset="gbk">规章',
    ],
    ['Big5 by a hint', bytes(0xb3, 0xb9), 'big5', 'big5', '章'],
    ['a hint that the bytes do not bear out', utf8('规章'), 'gb2312', 'utf-8', '规章'],
    [
      'a meta tag that the bytes do not bear out',
      utf8('<meta charset="gb2312">规章'),
      undefined,
      'utf-8',
      '<meta charset="gb2312">规章',
    ],
    ['a hint that nobody knows', utf8('abc'), 'x-unknown', 'utf-8', 'abc'],
    ['nothing', bytes(), undefined, 'utf-8', ''],
  ])('%s', (_, input, hint, encoding, text) => {
    expect(decodeSource(input, hint)).toEqual({ text, encoding, findings: [] });
  });

  test('tells where bytes stand that the encoding does not have', () => {
    const { text, findings } = decodeSource(bytes(utf8('规'), 0xff, utf8('章'), 0xff), 'utf-8');

    expect(text).toBe('规\ufffd章\ufffd');
    expect(findings).toMatchObject([
      { rule: 'parse.undecodable', severity: 'warning', params: { offset: 3, count: 2, encoding: 'utf-8' } },
    ]);
  });
});
