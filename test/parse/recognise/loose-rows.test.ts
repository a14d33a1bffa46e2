import { describe, expect, test } from 'vitest';
import type { ParagraphBlock } from '../../../src/parse/block.js';
import { readText } from '../../../src/parse/front-ends/text.js';
import { looseRows } from '../../../src/parse/recognise/loose-rows.js';

const rows = (source: string) => {
  const lines = readText(source).filter((block): block is ParagraphBlock => block.kind === 'paragraph');
  return looseRows(lines);
};

const cells = (source: string) => rows(source).map((row) => row.cells.map(({ text }) => text));

describe('looseRows', () => {
  test.each([
    {
      what: 'a row a line',
      given: '规章 1 0 11\n行政许可 97',
      want: [
        ['规章', '1', '0', '11'],
        ['行政许可', '97'],
      ],
    },
    {
      what: 'a cell a line',
      given: '规章\n1\n0\n11\n行政许可\n97',
      want: [
        ['规章', '1', '0', '11'],
        ['行政许可', '97'],
      ],
    },
    {
      what: 'labels that follow one another',
      given: '第二十条第（一）项\n信息内容\n规章\n1\n2',
      want: [['第二十条第（一）项', '信息内容', '规章', '1', '2']],
    },
    { what: 'figures without a label', given: '1\n2\n3', want: [['1', '2', '3']] },
    {
      what: 'a row a line after a cell a line',
      given: '规章\n1\n行政许可 97',
      want: [
        ['规章', '1'],
        ['行政许可', '97'],
      ],
    },
    { what: 'a unit that stands apart', given: '政府集中采购 0 0 元', want: [['政府集中采购', '0', '0 元']] },
    {
      what: 'units that stand apart',
      given: '规章 1 件 2 件 3 件',
      want: [['规章', '1 件', '2 件', '3 件']],
    },
    { what: 'nothing', given: '', want: [] },
  ])('$what', ({ given, want }) => {
    expect(cells(given)).toEqual(want);
  });

  test('a cell stands where it says, and a row from its first cell to its last', () => {
    const source = '规章  1  0\n  行政许可\n97';
    for (const row of rows(source)) {
      for (const { text, start, end } of row.cells) expect(source.slice(start, end)).toBe(text);
      expect([row.start, row.end]).toEqual([row.cells[0]?.start, row.cells.at(-1)?.end]);
    }
  });
});
