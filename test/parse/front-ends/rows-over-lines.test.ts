import { describe, expect, test } from 'vitest';
import { withRowsInOnePiece } from '../../../src/parse/front-ends/rows-over-lines.js';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';

const textsOf = (source: string) => withRowsInOnePiece(sourceLines(source)).map(({ text }) => text);

describe('withRowsInOnePiece', () => {
  test.each([
    {
      what: 'a row whose blank cells hold line breaks',
      source: '第二十条第（一）项 | |||\n规章 | 3 |\n| 5 |\n行政强制 |\n| ||',
      want: ['第二十条第（一）项 | |||', '规章 | 3 |\n| 5 |', '行政强制 |\n| ||'],
    },
    {
      what: 'a row with two of them side by side',
      source: '第二十条 | |||\n属于国家秘密 |\n| 3 |\n|\n| 98 | |',
      want: ['第二十条 | |||', '属于国家秘密 |\n| 3 |\n|\n| 98 | |'],
    },
  ])('joins $what', ({ source, want }) => {
    expect(textsOf(source)).toEqual(want);
  });

  test.each([
    { what: 'rows that begin with a bar', source: '| 第二十条 | |||\n规章 |\n| 0 | 0 |' },
    { what: 'a table that is not filled up', source: '规章 | 0 |\n| 0 | 6 |' },
    { what: 'text without bars', source: '规章\n0' },
  ])('leaves $what as they are', ({ source }) => {
    expect(textsOf(source)).toEqual(source.split('\n'));
  });

  test('a row stands where it says', () => {
    const source = '第二十条 | |||\r\n规章 | 3 |\r\n| 5 |';

    for (const { text, start } of withRowsInOnePiece(sourceLines(source)))
      expect(source.slice(start, start + text.length).replace(/\r\n/g, '\n\n')).toBe(text);
  });

  test('no row takes up more lines than a row can', () => {
    const [item, row, ...rest] = textsOf(`第二十条 | |||\n规章 |${'\n|'.repeat(60)}`);

    expect(item).toBe('第二十条 | |||');
    expect(row).toBe(`规章 |${'\n|'.repeat(23)}`);
    expect(rest).toEqual(Array(37).fill('|'));
  });
});
