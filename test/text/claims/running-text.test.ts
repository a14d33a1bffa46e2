import { describe, expect, test } from 'vitest';
import { type RunningText, runningTexts, spanOf } from '../../../src/text/claims/running-text.js';
import { FIRST, paragraphs } from './running.js';

describe('runningTexts', () => {
  test('joins lines that a paragraph was broken into', () => {
    const texts = runningTexts(
      paragraphs('2023年，本机关共收到政府信息公开', '申请51件，答复', '52件。', '其他事项。'),
    );

    expect(texts.map(({ text }) => text)).toEqual([
      '2023年，本机关共收到政府信息公开申请51件，答复',
      '52件。',
      '其他事项。',
    ]);
  });

  test('a line of fourteen characters can be broken', () => {
    const texts = runningTexts(paragraphs('十四个字的一行就可能是断开的', '下一行。'));

    expect(texts.map(({ text }) => text)).toEqual(['十四个字的一行就可能是断开的下一行。']);
  });

  test('keeps the last line, broken or not', () => {
    expect(runningTexts(paragraphs('这是一行没有写完的文字，后面没有')).map(({ text }) => text)).toEqual([
      '这是一行没有写完的文字，后面没有',
    ]);
    expect(runningTexts([])).toEqual([]);
  });

  test('a short line, one that ends in a stop and one with white space behind it are whole', () => {
    const lines = [
      '（一）主动公开',
      '这一行没有写完但是用句号结尾。',
      '这一行没有写完但是用句号结尾。 \u3000',
      '十三个字的一行是自成一行的',
      '末行',
    ];

    expect(runningTexts(paragraphs(...lines)).map(({ text }) => text)).toEqual(lines);
  });

  test('knows where a part stands', () => {
    const texts = runningTexts(paragraphs('一共收到政府信息公开申请五十一件，答复', '五十二件。'));
    const running = texts[0] as RunningText;
    const second = '/narrative/overview/0/paragraphs/1';

    expect(spanOf(running, 2, 4)).toEqual({ pointer: FIRST, start: 2, end: 4 });
    expect(spanOf(running, 17, 23)).toEqual({ pointer: FIRST, start: 17, end: 19 });
    expect(spanOf(running, 19, 22)).toEqual({ pointer: second, start: 0, end: 3 });
  });
});
