import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/parse/front-ends/markdown.js';
import { expectPlaced, inWords } from './block-words.js';

describe('readMarkdown', () => {
  test.each([
    { given: '', want: [] },
    { given: '# 标题', want: ['# 标题'] },
    { given: '###### 六级 ######', want: ['###### 六级'] },
    { given: '##一、总体情况', want: ['## 一、总体情况'] },
    { given: '## **六、其他需要报告的事项**', want: ['## 六、其他需要报告的事项'] },
    { given: '标题\n===', want: ['# 标题'] },
    { given: '甲\n\n乙', want: ['甲', '乙'] },
    { given: '甲\n乙', want: ['甲', '乙'] },
    { given: '**一、总体情况**', want: ['一、总体情况'] },
    { given: '- 甲\n* 乙\n+ 丙\n> 丁\n> - 戊', want: ['甲', '乙', '丙', '丁', '戊'] },
    { given: '\\# 不是标题', want: ['literal # 不是标题'] },
    { given: '\\- 不是列表', want: ['literal - 不是列表'] },
    { given: '\\-14', want: ['-14'] },
    { given: '\\-14 件', want: ['literal -14 件'] },
    { given: '　　正文', want: ['indented 正文'] },
    { given: '甲\n\n---\n\n乙', want: ['甲', '────', '乙'] },
    { given: '* * *', want: ['────'] },
    { given: '___', want: ['────'] },
    { given: '```\n甲\n```', want: ['甲'] },
    { given: '<br>', want: [] },
    {
      given:
        '<div style="text-align: center;"><html><body><table border="1"><tr><td>甲</td></tr></table></body></html></div>',
      want: [[['甲']]],
    },
    {
      given: '| 甲 | 乙 |\n|---|:-:|\n| 1 |  |',
      want: [
        [
          ['甲', '乙'],
          ['1', ''],
        ],
      ],
    },
    {
      given: '| 甲 |  | 乙 |\n| -- |  | - |\n| 1 |  | 2 |\n| - |  | - |',
      want: [
        [
          ['甲', '', '乙'],
          ['1', '', '2'],
          ['-', '', '-'],
        ],
      ],
    },
    {
      given: '甲 | 乙\n--- | ---\n1 | 2',
      want: [
        [
          ['甲', '乙'],
          ['1', '2'],
        ],
      ],
    },
    {
      given: '甲 | 乙 | 丙\n--- | --- | ---\n | 1 | 2\n | | 3',
      want: [
        [
          ['甲', '乙', '丙'],
          ['', '1', '2'],
          ['', '', '3'],
        ],
      ],
    },
    {
      given: '| 甲 | 乙 | |\n| ---- | -- | |\n| 1 | 2 | 3 |\n| -- | | -- |',
      want: [
        [
          ['甲', '乙', ''],
          ['1', '2', '3'],
          ['--', '', '--'],
        ],
      ],
    },
    {
      given: '| 甲 | 乙 |\n|-|-|\n| - | - |\n| - | - |\n|---|---|\n| 1 | 2 |',
      want: [
        [
          ['甲', '乙'],
          ['-', '-'],
          ['-', '-'],
          ['1', '2'],
        ],
      ],
    },
    {
      given: '| | |\n| - | - |\n| 甲 | 乙 |',
      want: [
        [
          ['', ''],
          ['甲', '乙'],
        ],
      ],
    },
    {
      given: '| 甲 | 乙 | |\n| - | | - |',
      want: [
        [
          ['甲', '乙', ''],
          ['-', '', '-'],
        ],
      ],
    },
    {
      given: '甲 | 乙\n | 1',
      want: [
        [
          ['甲', '乙'],
          ['', '1'],
        ],
      ],
    },
    {
      given: '| 甲 | 乙\n| 1 | 2',
      want: [
        [
          ['甲', '乙'],
          ['1', '2'],
        ],
      ],
    },
    { given: '| 甲 | 乙 |\n\n| 1 | 2 |', want: [[['甲', '乙']], [['1', '2']]] },
    { given: '| 甲\\|乙 | **1** | &nbsp; |', want: [[['甲|乙', '1', '']]] },
    { given: '| 商业<br>企业 | 0 |', want: [[['商业 企业', '0']]] },
    { given: '规章\t0\t0', want: [[['规章', '0', '0']]] },
    { given: '\t规章\n\t0\n', want: [[['规章', '0']]] },
    { given: '\\| 不是表格 \\|', want: ['literal | 不是表格 |'] },
    { given: '正文行末\t', want: ['正文行末'] },
    { given: '　　甲 | 乙', want: ['indented 甲 | 乙'] },
  ])('$given', ({ given, want }) => {
    expect(readMarkdown(given).map(inWords)).toEqual(want);
  });

  test('every piece stands where it says', () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'甲1|\t #*-_`>\\&;　'), maxLength: 12 }),
      fc.constantFrom(
        '',
        '# 标题',
        '| 规章 | 1 |',
        '|---|---|',
        '\t规章',
        '\t0',
        '===',
        '---',
        '**粗**',
        '&amp;甲',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const source = lines.join('\n');

        expectPlaced(source, readMarkdown(source));
      }),
      { numRuns: 500 },
    );
  });
});
