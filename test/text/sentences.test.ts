import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';

test.each<readonly [text: string, sentences: readonly string[]]>([
  ['', []],
  [' \u3000', []],
  ['公开信息12条', ['公开信息12条']],
  ['公开信息。答复申请！还有吗？', ['公开信息。', '答复申请！', '还有吗？']],
  ['一是公开；二是答复。', ['一是公开；', '二是答复。']],
  ['他说“公开。”再答复。', ['他说“公开。”', '再答复。']],
  ['公开1.5万条，占98.5%。', ['公开1.5万条，占98.5%。']],
  ['公开。。。答复', ['公开。。。', '答复']],
  ['　公开。 答复。\n第二段', ['公开。', '答复。', '第二段']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test('a sentence stands without the blanks around it', () => {
  expect(sentencesOf(' 　公开。 公开。')).toEqual([
    { text: '公开。', start: 2, end: 5 },
    { text: '公开。', start: 6, end: 9 },
  ]);
});

test('a sentence stands where it says, and nothing but white space stands between', () => {
  const text = fc.string({ unit: fc.constantFrom(...'公开信息。！；;”）\n \u3000\u200b12😀') });
  fc.assert(
    fc.property(text, (source) => {
      const sentences = sentencesOf(source);
      const ends = [0, ...sentences.map(({ end }) => end)];

      for (const { text: sentence, start, end } of sentences) expect(source.slice(start, end)).toBe(sentence);
      sentences.forEach(({ start }, index) => {
        expect(source.slice(ends[index], start)).toMatch(/^[\s\u200b]*$/);
      });
      expect(source.slice(ends.at(-1))).toMatch(/^[\s\u200b]*$/);
    }),
  );
});
