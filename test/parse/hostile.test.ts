import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';

const LONG = 20_000;

const runs: Readonly<Record<string, string>> = {
  pipes: '|',
  'pipes with blanks': '| ',
  tabs: '\t',
  digits: '1',
  zeros: '0',
  'digits with blanks': '1 ',
  'opening brackets': '(',
  'opening full-width brackets': '（',
  'closing brackets': ')',
  'square brackets': '[',
  'angle brackets': '<',
  'brackets of links': '[](',
  blanks: ' ',
  'ideographic blanks': '\u3000',
  'invisible blanks': '\u200b',
  backticks: '`',
  'backticks with words': '`a',
  asterisks: '*',
  'asterisks with words': '*a ',
  underscores: '_',
  tildes: '~',
  ampersands: '&',
  entities: '&amp;',
  'unfinished entities': '&#',
  backslashes: '\\',
  'escaped pipes': '\\|',
  'number signs': '#',
  dashes: '-',
  'borders of tables': '─',
  'walls of tables': '│',
  ordinals: '一、',
  'bracketed ordinals': '（一）',
  numerals: '十',
  commas: ',',
  groups: ',123',
  points: '1.',
  slashes: '/',
  'words of a label': '规章',
  'words of a title': '政府信息公开工作年度报告',
  years: '2024年',
  'line breaks': '\n',
  'carriage returns': '\r',
  'form feeds': '\f',
};

const lines: Readonly<Record<string, string>> = {
  'one cell a line': '\t0\n',
  'one label a line': '\t规章\n',
  'rows of the form': '规章\t1\t2\t3\n',
  'rows too short': '一、本年新收政府信息公开申请数量\t1\t2\n',
  'rows too long': `一、本年新收政府信息公开申请数量${'\t1'.repeat(40)}\n`,
  'figures alone': '12\n',
  'labels alone': '规章\n',
  'run-together figures': '二、上年结转政府信息公开申请数量1000001\n',
  'section headings': '一、总体情况\n',
  'sub-headings': '（一）主动公开。\n',
  'headings of Markdown': '# 一、总体情况\n',
  'tables of Markdown': '| 规章 | 1 |\n|---|---|\n',
  titles: '北川市2024年政府信息公开工作年度报告\n',
  paragraphs: '全年公开信息，\n',
  'bordered rows': '│ 规章 │ 1 │\n',
  remarks: '注：含上年度结转数量\n',
};

test.each([
  ['cells of HTML', '<td>1</td>'],
  ['lines of a table', '规章\n'],
])('more %s than a function takes arguments are read without throwing', (_, unit) => {
  const head = '<p>三、收到和处理政府信息公开申请情况</p>\n';

  for (const source of [unit.repeat(150_000), head + unit.repeat(150_000)])
    expect(() => parseReport(source)).not.toThrow();
});

test('more rows of heads than calls can nest are read without throwing', () => {
  const heads = '自然人\t商业企业\t总计\n'.repeat(20_000);

  expect(() =>
    parseReport(`三、收到和处理政府信息公开申请情况\n${heads}（一）予以公开\t1\t0\t2`),
  ).not.toThrow();
});

test('a script with more strings than a function takes arguments is read without throwing', () => {
  const strings = '"01234567",'.repeat(150_000);

  expect(() => parseReport(`<script>[${strings}"${'公开'.repeat(40)}"]</script>`)).not.toThrow();
});

const section = (text: string): string =>
  `一、总体情况\n${text}\n三、收到和处理政府信息公开申请情况\n${text}`;

describe.each(['text', 'markdown'] as const)('hostile %s is read without throwing', (format) => {
  test.each(Object.entries(runs))('a long run of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));

    for (const source of [text, section(text), `一、本年新收政府信息公开申请数量\t${text}`]) {
      expect(() => parseReport(source, { format })).not.toThrow();
    }
  });

  test.each(Object.entries(lines))('very many %s', (_, line) => {
    const text = line.repeat(1000);

    for (const source of [text, section(text)]) {
      const { report, findings } = parseReport(source, { format });

      expect(report !== null || findings.length > 0).toBe(true);
    }
  });
});
