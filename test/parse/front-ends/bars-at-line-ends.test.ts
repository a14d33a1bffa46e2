import { describe, expect, test } from 'vitest';
import { withoutBarsAtLineEnds } from '../../../src/parse/front-ends/bars-at-line-ends.js';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';

const cells = ['规章', '0', '0', '6', '行政规范性文件', '1', '2', '3'];
const bare = (source: string) => withoutBarsAtLineEnds(sourceLines(source)).map(({ text }) => text.trim());

describe('withoutBarsAtLineEnds', () => {
  test.each([
    { how: 'a bar behind each cell', source: cells.map((cell) => `${cell}|`).join('\n') },
    { how: 'a bar and a blank before each cell', source: cells.map((cell) => `| ${cell}`).join('\n') },
    { how: 'a bar on the line below each cell', source: cells.map((cell) => `${cell}\n|`).join('\n') },
    { how: 'bars on the lines around each cell', source: cells.map((cell) => `|\n${cell}\n|`).join('\n') },
    {
      how: 'bars for the columns a row lacks',
      source: cells.map((cell) => (cell === '6' ? `${cell} |\n|||` : `${cell} |`)).join('\n'),
    },
    { how: 'bars around each cell', source: cells.map((cell) => `|${cell}|`).join('\n') },
    {
      how: 'bars around labels alone',
      source: [...cells, ...cells].map((cell) => (/\d/.test(cell) ? cell : `|${cell}|`)).join('\n'),
      want: [...cells, ...cells],
    },
    {
      how: 'bars around figures alone',
      source: [...cells, ...cells, ...cells].map((cell) => (/\d/.test(cell) ? `|${cell}|` : cell)).join('\n'),
      want: [...cells, ...cells, ...cells],
    },
    { how: 'a row among them', source: `${cells.slice(0, 6).join('|\n')}|\n2 | 3 |` },
  ])(
    'makes each cell a line: $how',
    ({ source, want = cells }: { source: string; want?: readonly string[] }) => {
      expect(bare(source)).toEqual(want);
    },
  );

  test.each([
    {
      how: 'a bar behind each cell',
      source: '规章|\n|\n0|\n6|\n规范性文件|\n1|\n2|\n|',
      rows: ['规章||0|6|', '规范性文件|1|2||'],
    },
    {
      how: 'a bar below each cell',
      source: '|\n规章\n|\n0\n|\n\n|\n6\n|\n规范性文件\n|\n1\n|\n2\n|',
      rows: ['规章|0||6|', '规范性文件|1|2|'],
    },
    {
      how: 'a head below them, and bars for the columns a row lacks',
      source: '规章|\n|\n0|\n6|\n||||\n对外公开总数量|\n||\n行政许可|\n1|\n|\n2|\n|||',
      rows: ['规章||0|6|', '对外公开总数量', '行政许可|1||2|'],
    },
  ])('makes each row of a table with blank cells a line: $how', ({ source, rows }) => {
    expect(bare(source).map((text) => text.replace(/\n/g, ''))).toEqual(rows);
  });

  test('keeps a blank cell before a figure apart where bars stand around each cell', () => {
    const source = ['规章', '0', '', '6', '规范性文件', '1', '2'].map((cell) => `|\n${cell}\n|`).join('\n');
    const lines = bare(source).filter((text) => text !== '');

    expect(lines.indexOf('|')).toBe(2);
    expect(lines.filter((text) => text !== '|')).toEqual(['规章', '0', '6', '规范性文件', '1', '2']);
  });

  test.each([
    {
      how: 'no bar parts two figures',
      row: '规章\n|\n0\n8\n|\n\n|\n6\n|',
      lines: ['规章', '0', '8', '|', '6'],
    },
    { how: 'it has none', row: '规章\n|\n\n|\n\n|\n\n|', lines: ['规章'] },
    { how: 'a page ends in it', row: '规章\n|\n0\n|\n\n|\n- 3 -\n6\n|', lines: ['规章', '0', '- 3 -', '6'] },
    {
      how: 'a running title stands in it',
      row: '规章|\n|\n0|\n临江市水务局\n6|',
      lines: ['规章', '|', '0', '临江市水务局', '6'],
    },
    { how: 'its bar stands otherwise', row: '规章|\n\n|\n0\n|\n6\n|', lines: ['规章', '|', '0', '6'] },
  ])('makes no line of a row whose cells are not certain: $how', ({ row, lines }) => {
    const read = bare(`${row}\n规范性文件\n|\n\n|\n2\n|\n1\n|`).filter((text) => text !== '');

    expect(read.slice(0, lines.length)).toEqual(lines);
  });

  test.each([
    { how: 'a bar behind each cell', cell: (text: string) => `${text}|` },
    { how: 'a bar below each cell', cell: (text: string) => `${text}\n|` },
  ])('makes the row of section 4 a line below what fills up its heads: $how', ({ cell }) => {
    const row = ['', '2', '', '', '2', ...'000000'.split(''), '', '', '1', '1'];
    const source = (given: readonly string[]) => [cell('总计'), '|||||', ...given.map(cell)].join('\n');
    const lines = (given: readonly string[]) => bare(source(given)).map((text) => text.replace(/\n/g, ''));

    expect(lines(row)).toEqual(['总计', row.map((text) => `${text}|`).join('')]);
    expect(lines([...row, '1'])).toContain('1');
    expect(lines(row.slice(1))).toContain('2');
  });

  test('keeps a blank cell before a figure apart where no label stands above it', () => {
    const source = '规范性文件|\n|||\n0|\n|\n6|\n|\n1|\n2|\n';

    expect(bare(source)).toEqual(['规范性文件', '0', '|', '6', '|', '1', '2', '']);
  });

  test('leaves a cell of several lines on these', () => {
    const source = ['商业\n企业', '科研\n机构', ...cells].map((cell) => `${cell}\n|`).join('\n');

    expect(bare(source)).toEqual(['商业', '企业', '科研', '机构', ...cells]);
  });

  test.each([
    { what: 'rows of several cells', source: '| 规章 | 0 | 0 | 6 |\n| 行政规范性文件 | 1 | 2 | 3 |' },
    {
      what: 'rows of one cell among others',
      source: `第二十条第（一）项 |\n${'规章 | 0 | 0 | 6 |\n'.repeat(6)}第二十条第（五）项 |`,
    },
    {
      what: 'rows with blank ones between them',
      source: '| 规章 | 0 | 0 | 6 |\n|  |  |  |  |\n'.repeat(8),
    },
    { what: 'a few bars', source: '首页 |\n公开 |\n正文' },
    { what: 'text without bars', source: '规章\n0\n0\n6' },
  ])('leaves $what as they are', ({ source }) => {
    expect(withoutBarsAtLineEnds(sourceLines(source))).toEqual(sourceLines(source));
  });

  test('a table far from another is judged by itself', () => {
    const rows = '规章 | 0 | 0 | 6 |\n行政规范性文件 | 1 | 2 | 3 |';
    const source = `${cells.join('|\n')}|\n${'本段\n'.repeat(30)}${rows}`;

    expect(bare(source).slice(-2)).toEqual(rows.split('\n'));
  });

  test('takes any number of lines', () => {
    expect(bare('0|\n'.repeat(300_000))).toHaveLength(300_001);
  });

  test('a cell stands where it says', () => {
    const source = `前文\n${cells.map((cell) => ` ${cell} |`).join('\n')}`;

    for (const { text, start } of withoutBarsAtLineEnds(sourceLines(source)))
      expect(source.slice(start, start + text.length)).toBe(text);
  });
});
