import { describe, expect, test } from 'vitest';
import { decodeSource, parseReport } from '../../../src/parse/index.js';

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

  const many = utf8('规章'.repeat(20));
  const manyInGbk = bytes(...Array.from({ length: 20 }, () => gbk).flat());

  test.each<[string, Uint8Array, object]>([
    ['two bytes', bytes(many, 0xff, utf8('章'), 0xff), { offset: 120, count: 2, encoding: 'utf-8' }],
    ['at the very beginning', bytes(0xff, many), { offset: 0, count: 1, encoding: 'utf-8' }],
    ['a character cut short', bytes(many, 0xe8, 0xa7), { offset: 120, count: 1, encoding: 'utf-8' }],
    [
      'a character broken by another',
      bytes(many, 0xe8, 0xa7, many),
      { offset: 120, count: 1, encoding: 'utf-8' },
    ],
    ['in GBK', bytes(manyInGbk, 0xff, manyInGbk), { offset: 80, count: 1, encoding: 'gb18030' }],
    ['half a character of GBK', bytes(manyInGbk, 0xb9), { offset: 80, count: 1, encoding: 'gb18030' }],
    [
      'half a pair of UTF-16',
      bytes(0xff, 0xfe, ...wide, 0x41),
      { offset: 6, count: 1, encoding: 'utf-16le' },
    ],
  ])('tells where bytes stand that the encoding does not have: %s', (_, input, params) => {
    const { text, findings } = decodeSource(input);
    const [finding] = findings;

    expect(findings).toHaveLength(1);
    expect(finding).toMatchObject({ rule: 'parse.undecodable', severity: 'warning', params });
    expect(finding?.span && 'line' in finding.span && text.slice(finding.span.start, finding.span.end)).toBe(
      '\ufffd',
    );
  });

  test('tells the line, in the finding and in its words', () => {
    const { findings } = decodeSource(bytes(utf8('一、总体情况\n全年公开'), 0xff, utf8('信息')));

    expect(findings[0]).toMatchObject({ params: { offset: 31, line: 2 }, span: { line: 2, column: 5 } });
    expect(findings[0]?.message).toBe('第31字节（第2行）起有1处无法按utf-8解码');
  });
});

/** A report in the bytes of an encoding; GB 18030 by way of the decoder, since platforms only encode UTF-8. */
const words = '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n';

function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [lead, trail]);
    }
  return new Uint8Array([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

function utf16(text: string, isBig: boolean): Uint8Array {
  return new Uint8Array(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}

const damaged = (input: Uint8Array, at: number): Uint8Array => {
  const copy = new Uint8Array(input);
  copy[at] = 0xff;
  return copy;
};

describe('a report in the bytes of an encoding', () => {
  const page = (charset: string): string => `<meta charset="${charset}">\n${words}`;

  test.each<[string, Uint8Array, string | undefined, string, string]>([
    ['GBK', gb18030(words), undefined, 'gb18030', words],
    ['GBK with a mark', bytes(0x84, 0x31, 0x95, 0x33, gb18030(words)), undefined, 'gb18030', words],
    ['GBK, stated as UTF-8', gb18030(page('utf-8')), undefined, 'gb18030', page('utf-8')],
    ['GBK, stated as Latin', gb18030(page('iso-8859-1')), undefined, 'gb18030', page('iso-8859-1')],
    ['GBK, hinted as Latin', gb18030(words), 'text/html; charset=windows-1252', 'gb18030', words],
    ['GBK by the name of its code page', gb18030(words), 'cp936', 'gb18030', words],
    [
      'GBK by a header with more to it',
      gb18030(words),
      'text/html; charset="gbk"; version=1',
      'gb18030',
      words,
    ],
    ['UTF-8, stated as GBK', utf8(page('gbk')), 'gb2312', 'utf-8', page('gbk')],
    ['UTF-16 without a mark', utf16(words, false), undefined, 'utf-16le', words],
    ['UTF-16, big end first', utf16(words, true), undefined, 'utf-16be', words],
    ['UTF-16 without a mark, hinted as UTF-8', utf16(words, false), 'utf-8', 'utf-16le', words],
    ['UTF-16 with a mark', bytes(0xfe, 0xff, utf16(words, true)), 'gbk', 'utf-16be', words],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, utf8(words)), 'gbk', 'utf-8', words],
  ])('%s', (_, input, hint, encoding, text) => {
    expect(decodeSource(input, hint)).toEqual({ text, encoding, findings: [] });
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', damaged(utf8(words.repeat(3)), 30), 'utf-8'],
    ['UTF-8, stated as GBK', damaged(utf8(page('gbk').repeat(3)), 60), 'utf-8'],
    ['GBK', damaged(gb18030(words.repeat(3)), 33), 'gb18030'],
    ['GBK, stated as UTF-8', damaged(gb18030(page('utf-8').repeat(3)), 60), 'gb18030'],
    ['GBK, cut short', gb18030(words).subarray(0, 21), 'gb18030'],
    ['UTF-16, cut short', utf16(words, false).subarray(0, 81), 'utf-16le'],
  ])('%s with a damaged byte', (_, input, encoding) => {
    const { encoding: found, findings } = decodeSource(input);

    expect(found).toBe(encoding);
    expect(findings.map(({ rule }) => rule)).toEqual(['parse.undecodable']);
  });

  test('the report is read from them', () => {
    for (const input of [gb18030(words), utf16(words, true), utf8(words)]) {
      const { report } = parseReport(decodeSource(input).text, { year: 2024 });

      expect(report?.requests.received.total).toBe(1);
    }
  });
});
