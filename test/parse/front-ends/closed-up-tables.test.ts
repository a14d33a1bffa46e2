import { describe, expect, test } from 'vitest';
import { withClosedUpTables } from '../../../src/parse/front-ends/closed-up-tables.js';
import { cellsOfLine } from '../../../src/parse/front-ends/row-of-line.js';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';
import { parseReport } from '../../../src/parse/index.js';

const closedUp = (source: string) =>
  withClosedUpTables(sourceLines(source)).map((line) =>
    line.closedUp ? cellsOfLine(line).map(({ start, end }) => line.text.slice(start, end)) : null,
  );

describe('withClosedUpTables', () => {
  test.each([
    {
      how: 'bars at the end make up for the cells a row lacks',
      source: '第二十条第（一）项 | |||\n规章 | 0 | 6 | |\n规范性文件 | 1 | 2 | 3 |',
      want: [['第二十条第（一）项'], ['规章', '0', '6'], ['规范性文件', '1', '2', '3']],
    },
    {
      how: 'the same behind a bar before each row',
      source: '| 行政许可 | 5 | ||\n| 规章 | 0 | 6 | |',
      want: [
        ['行政许可', '5'],
        ['规章', '0', '6'],
      ],
    },
    {
      how: 'two bars between two cells',
      source: '|第二十条第（一）项|\n|规章||0||6|',
      want: [['第二十条第（一）项'], ['规章', '0', '6']],
    },
    {
      how: 'two bars between two cells, and one before the first',
      source: '| 第二十条第（八）项\n| 行政事业性收费||7',
      want: [['第二十条第（八）项'], ['行政事业性收费', '7']],
    },
    {
      how: 'two bars between two cells, and none around them',
      source: '信息内容||本年制发件数\n规章||0||6',
      want: [
        ['信息内容', '本年制发件数'],
        ['规章', '0', '6'],
      ],
    },
  ])('tells a table without its blank cells: $how', ({ source, want }) => {
    expect(closedUp(source)).toEqual(want);
  });

  test.each([
    { what: 'a blank at the end of a row', source: '规章 | 0 | 6 | |\n规范性文件 | 1 | 2 | 3 |' },
    { what: 'a blank inside a row', source: '第二十条 | |||\n规章 | 0 |  | 6 |' },
    { what: 'a blank between two bars', source: '|规章||6|\n|规范性文件|1|2|3|' },
    { what: 'no bars', source: '规章\t0\t0\t6' },
  ])('leaves a table with $what as it is', ({ source }) => {
    expect(withClosedUpTables(sourceLines(source))).toEqual(sourceLines(source));
  });

  test('one row with a blank does not speak for the others', () => {
    const rows = ['第二十条 | |||', '规章 | 0 | 6 | |', '行政许可 | 5 | ||', '信息内容 |  | ||'];

    expect(closedUp(rows.join('\n'))).toEqual([['第二十条'], ['规章', '0', '6'], ['行政许可', '5'], null]);
    expect(closedUp([...rows, '行政处罚 |  | ||'].join('\n'))).toEqual(Array(5).fill(null));
  });

  test('each table is judged by itself', () => {
    const [first, , second] = closedUp('行政许可 | 5 | ||\n\n规章 |  | 0 | 6 |');

    expect([first, second]).toEqual([['行政许可', '5'], null]);
  });
});

test('a row that lost a blank is not read from the left', () => {
  const source = [
    '临江市水务局2024年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '第二十条第（一）项 | |||',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    '规章 | 0 | 6 | |',
    '行政规范性文件 | 1 | 2 | 3 |',
  ].join('\n');
  const { report, findings } = parseReport(source);

  expect(report?.proactiveDisclosure).toMatchObject({
    regulations: { issued: null, repealed: null, inForce: null },
    normativeDocuments: { issued: 1, repealed: 2, inForce: 3 },
  });
  expect(findings.filter(({ rule }) => rule === 'parse.alignment-unknown')).toHaveLength(1);
});
