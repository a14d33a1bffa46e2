import { describe, expect, test } from 'vitest';
import { runningTexts } from '../../../src/text/claims/running-text.js';

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ pointer: `/p/${index}`, text }));

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

  test('keeps the last line, broken or not', () => {
    expect(runningTexts(paragraphs('这是一行没有写完的文字，后面没有')).map(({ text }) => text)).toEqual([
      '这是一行没有写完的文字，后面没有',
    ]);
    expect(runningTexts([])).toEqual([]);
  });

  test('knows where a part stands', () => {
    const [running] = runningTexts(paragraphs('一共收到政府信息公开申请五十一件，答复', '五十二件。'));

    expect(running?.spanOf(2, 4)).toEqual({ pointer: '/p/0', start: 2, end: 4 });
    expect(running?.spanOf(17, 23)).toEqual({ pointer: '/p/0', start: 17, end: 19 });
    expect(running?.spanOf(19, 22)).toEqual({ pointer: '/p/1', start: 0, end: 3 });
  });
});
