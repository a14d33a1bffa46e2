import { describe, expect, test } from 'vitest';
import { openingYear, staysInYear } from '../../src/text/opening-year.js';

const stays = (text: string): boolean | undefined => {
  const opening = openingYear(text);
  return opening ? staysInYear(text, opening) : undefined;
};

describe('a paragraph that begins with a year and stays with it', () => {
  test.each([
    ['2022年，我局认真履职。', 2022, '2022年，'],
    ['一是2022 年度本镇稳步推进。', 2022, '2022 年度'],
    [`2022年，我局${'认真履职'.repeat(10)}，成立专班。`, 2022, '2022年，'],
  ])('%s', (text, year, words) => {
    const opening = openingYear(text);

    expect(opening?.year).toBe(year);
    expect(text.slice(opening?.start, opening?.end)).toBe(words);
    expect(stays(text)).toBe(true);
  });
});

test.each(['', '我局2022年认真履职', '2022年共收到12件'])('%j begins with none', (text) => {
  expect(openingYear(text)).toBeNull();
});

test.each([
  '2022年，我局收到12件',
  '2022年，我局成立专班',
  `2022年，我局${'认真履职'.repeat(9)}成立专班`,
  '2022年，我局将认真履职',
  '2022年，公开数量比以往多',
])('%j does not stay with it', (text) => {
  expect(stays(text)).toBe(false);
});
