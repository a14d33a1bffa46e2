import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/parse/front-ends/text.js';
import { expectPlaced, inWords } from './block-words.js';

describe('readText', () => {
  test.each([
    { given: '', want: [] },
    { given: '\n \n', want: [] },
    { given: '一、总体情况\n  全年公开12条。 ', want: ['一、总体情况', '全年公开12条。'] },
    { given: '　　全年公开12条。', want: ['indented 全年公开12条。'] },
    { given: '　　甲 | 乙', want: ['indented 甲 | 乙'] },
    {
      given: '　　规章\t1\t\n　　\t2\t3',
      want: [
        [
          ['规章', '1', ''],
          ['', '2', '3'],
        ],
      ],
    },
    { given: '　全年公开12条。', want: ['全年公开12条。'] },
    { given: '# 不是标题', want: ['# 不是标题'] },
    {
      given: '规章\t1\t2\n行政许可\t3',
      want: [
        [
          ['规章', '1', '2'],
          ['行政许可', '3'],
        ],
      ],
    },
    { given: '规章\t1\n\n行政许可\t3', want: [[['规章', '1']], [['行政许可', '3']]] },
    {
      given: '规章\t1\n\t\t\n行政许可\t3',
      want: [
        [
          ['规章', '1'],
          ['行政许可', '3'],
        ],
      ],
    },
    { given: '规章\t1\n正文\n行政许可\t3', want: [[['规章', '1']], '正文', [['行政许可', '3']]] },
    { given: '一个制表符在行末\t', want: ['一个制表符在行末'] },
    { given: '第二十条第（一）项\t\t', want: [[['第二十条第（一）项', '', '']]] },
    { given: '------ ----- ---\n规章 | 1\n ----- ----', want: [[['规章', '1']]] },
    { given: '-- ----- ---\n规章 | 1\n == ====', want: [[['规章', '1']]] },
    { given: '规章\n-- -- - -', want: ['规章', '-- -- - -'] },
    { given: '规章 | 1 | 2', want: [[['规章', '1', '2']]] },
    { given: '| 规章 | 1 |', want: [[['规章', '1']]] },
    { given: '\t规章\n\t0\n\n\t行政许可\n\t1\n', want: [[['规章', '0']], [['行政许可', '1']]] },
    {
      given: '┌──┬──┐\n│规章│1 │\n├──┼──┤\n│许可│2 │\n└──┴──┘',
      want: [
        [
          ['规章', '1'],
          ['许可', '2'],
        ],
      ],
    },
    { given: '+----+---+\n| 规章 | 1 |\n+----+---+', want: [[['规章', '1']]] },
    { given: '甲\n────────\n乙', want: ['甲', '────', '乙'] },
    { given: '甲\n--------\n乙', want: ['甲', '────', '乙'] },
    { given: '甲\n========\n乙', want: ['甲', '────', '乙'] },
    { given: '甲\n________\n乙', want: ['甲', '────', '乙'] },
    { given: '甲\n---\n乙', want: ['甲', '---', '乙'] },
    { given: '甲\r\n乙\r丙\f丁', want: ['甲', '乙', '丙', '丁'] },
    { given: '&amp; <b>粗</b> **体**', want: ['&amp; <b>粗</b> **体**'] },
  ])('$given', ({ given, want }) => {
    expect(readText(given).map(inWords)).toEqual(want);
  });

  test('every piece stands where it says, letter for letter', () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'甲1|\t│　 -'), maxLength: 12 }),
      fc.constantFrom('', '规章\t1\t2', '\t规章', '\t0', '| 规章 | 1 |', '────────', '　　正文。'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const source = lines.join('\n');
        const blocks = readText(source);

        expectPlaced(source, blocks);
        for (const block of blocks) {
          if (block.kind === 'paragraph') expect(source.slice(block.start, block.end)).toBe(block.text);
        }
      }),
    );
  });
});
