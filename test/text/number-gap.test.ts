import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberGap } from '../../src/text/number-gap.js';

test.each([
  ['公开信息　条，', '信息　条'],
  ['收到申请 件、', '申请 件'],
  ['2023年答复 12 件，公开信息 条，', '信息 条'],
  ['行政复议____件；', '复议____件'],
  ['答复（  ）件。', '答复（  ）件'],
  ['受理()件；', '受理()件'],
  ['培训 人次，公开信息  条。', '信息  条'],
])('%s', (text, gap) => {
  const { start = 0, end = 0 } = numberGap(text) ?? {};

  expect(text.slice(start, end)).toBe(gap);
});

test.each([
  '',
  '公开信息12条，',
  '公开信息 12 条，',
  '规范性文 件，',
  '收到申请 件数',
  '信息 条例，',
  '组织培训 次，',
  '信息　条',
  '　条，',
  '）条，',
  '（）条，',
  '信息）条，',
  '信息 （）条，',
  '公开信息甲）条，（略）',
])('%j has none', (text) => {
  expect(numberGap(text)).toBeNull();
});

/** A gap behind a word, said by one expression. */
const GAP =
  /(?<=信息|共)(?<![\s_＿])(?:[\s_＿]+|[（(]\s*[）)])(?:[件条份宗起例篇次期场]|人次)(?=[，。；、,;）)])/;

test('is where the expression finds it first', () => {
  const pieces = [
    '信息',
    '共',
    '局',
    ' ',
    '_',
    '＿',
    '\u3000',
    '（',
    '）',
    '(',
    ')',
    '件',
    '条',
    '人次',
    '，',
    '。',
    ')',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

  fc.assert(
    fc.property(texts, (text) => {
      const { index, 0: gap = '' } = GAP.exec(text) ?? {};
      expect(numberGap(text)?.end).toBe(index === undefined ? undefined : index + gap.length);
    }),
    { numRuns: 3000 },
  );
});
