import { describe, expect, test } from 'vitest';
import { runningTexts } from '../../../src/text/claims/running-text.js';
import { sentenceBetween, sentenceEnd, sentenceStart } from '../../../src/text/claims/sentence.js';

const running = (text: string) => {
  const [one] = runningTexts([{ pointer: '/p', text }]);
  if (!one) throw new Error('no text');
  return one;
};

describe('sentenceBetween', () => {
  test('folds what has to be folded, and leads back', () => {
    const text = '共收到 １２ 件，⾏政复议２件';
    const sentence = sentenceBetween(running(text), 1, text.length);

    expect(sentence.text).toBe('收到12件，行政复议2件');
    expect(sentence.spanOf(2, 5)).toEqual({ pointer: '/p', start: 4, end: 8 });
    expect(sentence.spanOf(6, 10)).toEqual({ pointer: '/p', start: 9, end: 13 });
  });

  test('leaves a plain text as it is', () => {
    const sentence = sentenceBetween(running('甲。收到12件。乙'), 2, 7);

    expect(sentence.text).toBe('收到12件');
    expect(sentence.spanOf(2, 5)).toEqual({ pointer: '/p', start: 4, end: 7 });
  });
});

describe('the ends of a sentence', () => {
  const text = '甲。乙丙！丁戊？己';

  test('a sentence begins no earlier than its text', () => {
    expect(sentenceStart('甲乙', 1, -4)).toBe(0);
  });

  test.each([
    [0, 0, 1],
    [2, 2, 4],
    [3, 2, 4],
    [6, 5, 7],
    [8, 8, 9],
  ])('around %i', (at, start, end) => {
    expect([sentenceStart(text, at, 0), sentenceEnd(text, at)]).toEqual([start, end]);
  });

  test('not before a place that is known to begin one', () => {
    expect(sentenceStart('甲乙丙丁', 3, 2)).toBe(2);
  });
});
