import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/parse/front-ends/markdown.js';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';
import { withWikiRows } from '../../../src/parse/front-ends/wiki-rows.js';
import { expectPlaced, inWords } from './block-words.js';

describe('a table in the markup of a wiki', () => {
  test.each([
    {
      what: 'a line a cell, where a mark and a blank are cells',
      given: '{| class="wikitable"\n|-\n! 信息内容\n! 件数\n|-\n| 规章\n| -\n|-\n| 规范性文件\n|\n|}',
      want: [
        [
          ['信息内容', '件数'],
          ['规章', '-'],
          ['规范性文件', ''],
        ],
      ],
    },
    {
      what: 'a line a row',
      given: '{|\n|-\n! 信息内容 !! 甲 !! 乙\n|-\n| 规章 || || 2\n|}',
      want: [
        [
          ['信息内容', '甲', '乙'],
          ['规章', '', '2'],
        ],
      ],
    },
    {
      what: 'attributes of cells and rows',
      given:
        '{|\n|- style="height:2em"\n| colspan="2" | 第二十条第（一）项\n|-\n| align=center | 规章 || 5\n|}',
      want: [[['第二十条第（一）项'], ['规章', '5']]],
    },
    {
      what: 'a first row without a sign, and text behind the table',
      given: '{|\n| 规章 || 5\n|}\n正文',
      want: [[['规章', '5']], '正文'],
    },
  ])('$what', ({ given, want }) => {
    const blocks = readMarkdown(given);

    expect(blocks.map(inWords)).toEqual(want);
    expectPlaced(given, blocks);
  });

  test('outside it a bar and a stroke are a cell', () => {
    const lines = sourceLines('| 规章\n|-\n|3');

    expect(withWikiRows(lines)).toBe(lines);
  });

  test('headings of a wiki are headings', () => {
    const blocks = readMarkdown('== 一、总体情况 ==\n=== 1 ===\n====');

    expect(blocks.map(inWords)).toEqual(['## 一、总体情况', '### 1']);
  });
});
