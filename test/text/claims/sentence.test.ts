import { describe, expect, test } from 'vitest';
import { sentenceBetween, spanIn, wordsOfSentence } from '../../../src/text/claims/sentence.js';
import { FIRST, running } from './running.js';

describe('sentenceBetween', () => {
  test('folds what has to be folded, and leads back', () => {
    const text = '共收到 １２ 件，⾏政复议２件';
    const sentence = sentenceBetween(running(text), 1, text.length);

    expect(wordsOfSentence(sentence)).toBe('收到12件，行政复议2件');
    expect(spanIn(sentence, 2, 5)).toEqual({ pointer: FIRST, start: 4, end: 8 });
    expect(spanIn(sentence, 6, 10)).toEqual({ pointer: FIRST, start: 9, end: 13 });
  });

  test('folds blanks, where there is nothing else to fold', () => {
    const text = ' 甲 乙。共 收到 12 件。丙丁';
    const sentence = sentenceBetween(running(text), 5, 14);

    expect(wordsOfSentence(sentence)).toBe('共收到12件');
    expect(spanIn(sentence, 3, 6)).toEqual({ pointer: FIRST, start: 10, end: 14 });
    expect(wordsOfSentence(sentenceBetween(running(text), 15, text.length))).toBe('丙丁');
  });

  test('leaves a character that is none of white space, digits and radicals as it is', () => {
    const text = '收到…①１２ 件㎡';

    expect(wordsOfSentence(sentenceBetween(running(text), 0, text.length))).toBe('收到…①12件㎡');
  });

  test('leaves a plain text as it is', () => {
    const sentence = sentenceBetween(running('甲。收到12件。乙'), 2, 7);

    expect(wordsOfSentence(sentence)).toBe('收到12件');
    expect(spanIn(sentence, 4, 7)).toEqual({ pointer: FIRST, start: 4, end: 7 });
  });
});
