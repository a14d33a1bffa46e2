import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSimilarity, wordingSimilarity } from '../../src/text/text-similarity.js';
import { edits, lastYear } from './year-pairs.js';

const rounded = (similarity: number) => Math.round(similarity * 100) / 100;

describe('a section of last year and what became of it', () => {
  test.each(edits)('$name', ({ text, similarity }) => {
    expect(rounded(textSimilarity(lastYear, text))).toBe(similarity);
  });

  test('0.9 parts a copy from a text that was worked on', () => {
    const copies = edits.filter(({ text }) => textSimilarity(lastYear, text) >= 0.9);

    expect(copies.map(({ name }) => name)).toEqual(edits.filter(({ copy }) => copy).map(({ name }) => name));
  });
});

test.each<readonly [a: string, b: string, similarity: number, why: string]>([
  ['全年公开信息12条', '全年公开信息一千二百条', 1, 'figures in digits and in Chinese numerals'],
  ['２０２３年，公开１２条。', '2024年 公开7条', 1, 'full-width signs, white space, punctuation'],
  ['办结率为98.5%', '办结率为100％', 1, 'percentages'],
  ['公开信息条', '公开信息 条', 1, 'a figure left out'],
  ['', '', 0, 'no words in either'],
  ['2023', '2024', 0, 'nothing but figures'],
  ['无', '', 0, 'no words in one'],
  ['无', '无。', 1, 'one character'],
  ['无', '有', 0, 'one character and another'],
  ['无', '无其', 0, 'a lone character and a pair'],
  ['甲乙甲乙', '甲乙', 0.5, 'a passage twice counts twice'],
])('%s and %s', (a, b, similarity) => {
  expect(textSimilarity(a, b)).toBe(similarity);
});

test.each([
  ['', '', null],
  ['', '公开', null],
  ['公开', '', null],
  ['公开', '公开', 1],
  ['公开', '收到', 0],
])('of the wordings %j and %j: %s', (a, b, similarity) => {
  expect(wordingSimilarity(a, b)).toBe(similarity);
});

describe('whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'公开信息年度报告本机关2024一，。 ') });

  test('it is between 0 and 1, the same both ways, and 1 for a text with words and itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const similarity = textSimilarity(a, b);

        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(textSimilarity(b, a)).toBe(similarity);
        expect([0, 1]).toContain(textSimilarity(a, a));
      }),
    );
  });

  test('years and figures make no difference', () => {
    fc.assert(
      fc.property(fc.array(text), fc.nat(), fc.nat(), (words, one, other) => {
        const with1 = words.join(String(one));
        const with2 = words.join(String(other));

        expect(textSimilarity(with1, with2)).toBe(textSimilarity(with1, with1));
      }),
    );
  });
});

test('the table of the documentation is what is measured', () => {
  const guide = readFileSync(new URL('../../docs/text-similarity.md', import.meta.url), 'utf8');
  const rows = edits.map(
    ({ name, copy, similarity }) => `| ${name} | ${similarity.toFixed(2)} | ${copy ? 'yes' : 'no'} |`,
  );

  expect(guide).toContain(rows.join('\n'));
});
