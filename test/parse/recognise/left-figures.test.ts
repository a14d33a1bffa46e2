import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { disclosureLines, remedyLines, requestLines } from '../a-document.js';

interface Markup {
  readonly name: string;
  readonly line: (text: string) => string;
  readonly table: (rows: readonly string[]) => string;
}

const bars = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markups: readonly Markup[] = [
  {
    name: 'HTML',
    line: (text) => `<p>${text}</p>`,
    table: (rows) =>
      `<table>${rows.map((row) => `<tr><td>${row.replaceAll('\t', '</td><td>')}</td></tr>`).join('')}</table>`,
  },
  {
    name: 'Markdown',
    line: (text) => `${text}\n`,
    table: (rows) => {
      const cells = rows.map((row) => row.split('\t'));
      const width = Math.max(...cells.map(({ length }) => length));
      const lines = cells.map((row) => bars(Array.from({ length: width }, (_, at) => row[at] ?? '')));
      return [lines[0], bars(Array.from({ length: width }, () => '---')), ...lines.slice(1), ''].join('\n');
    },
  },
  { name: 'text', line: (text) => text, table: (rows) => rows.join('\n') },
];

const tables = [
  { what: 'of its own', rows: ['渠道\t数量\t占比', '门户网站\t7101\t71%', '政务微博\t7102\t29%'] },
  {
    what: 'of two years',
    rows: ['指标\t2024年\t2023年', '主动公开信息\t7101\t7102', '受理申请\t7103\t7104'],
  },
  {
    what: 'with rows of section 3',
    rows: ['办理情况\t2023年\t2024年', '本年新收政府信息公开申请数量\t7101\t7102', '予以公开\t7103\t7104'],
  },
  {
    what: 'with a row of its own above those of section 3',
    rows: ['门户网站\t7101', '本年新收政府信息公开申请数量\t7102', '予以公开\t7103'],
  },
  {
    what: 'with rows of section 2',
    rows: ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '行政规范性文件\t7101\t7102\t7103'],
  },
  {
    what: 'like that of section 4',
    rows: [
      '行政复议\t\t\t\t',
      '结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
      '7101\t7102\t7103\t7104\t7105',
    ],
  },
  { what: 'of nothing but figures', rows: ['7101\t7102\t7103', '7104\t7105\t7106'] },
] as const;

const places = [
  'the preamble',
  'section 1',
  'section 2',
  'section 3',
  'section 4',
  'section 5',
  'section 6',
  'what stands below the signature',
] as const;

/** A report with 0 in every cell of its three tables and another table at the end of a part of it. */
function documentWith(
  { line, table }: Markup,
  rows: readonly string[],
  place: (typeof places)[number],
): string {
  const parts: Record<(typeof places)[number], readonly string[]> = {
    'the preamble': [line('北川市水务局2024年政府信息公开工作年度报告'), line('本报告按规定编制。')],
    'section 1': [line('一、总体情况'), line('全年公开信息。')],
    'section 2': [line('二、主动公开政府信息情况'), table(disclosureLines('2021'))],
    'section 3': [line('三、收到和处理政府信息公开申请情况'), table(requestLines('2021'))],
    'section 4': [line('四、政府信息公开行政复议、行政诉讼情况'), table(remedyLines)],
    'section 5': [line('五、存在的主要问题及改进情况'), line('问题不少，逐项改进。')],
    'section 6': [line('六、其他需要报告的事项'), line('没有其他事项。')],
    'what stands below the signature': [line('北川市水务局'), line('2025年1月20日')],
  };
  return places
    .flatMap((one) => [...parts[one], ...(one === place ? [line('附表如下：'), table(rows)] : [])])
    .join('\n');
}

describe.each(markups)('in $name, no figure is lost of a table', (markup) => {
  describe.each(tables)('$what', ({ rows }) => {
    test.each(places)('at the end of %s', (place) => {
      const { report, findings } = parseReport(documentWith(markup, rows, place));
      const said = JSON.stringify([report, findings.map(({ params }) => params)]);
      const cells = JSON.stringify([report?.proactiveDisclosure, report?.requests, report?.remedies]);
      const figures = rows.join('\t').match(/71\d\d/g) ?? [];

      expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
      expect(figures.filter((figure) => cells.includes(figure))).toEqual([]);
    });
  });
});

describe('a table of the form below the signature', () => {
  const [html] = markups as [Markup];
  const below = (requests: readonly string[]) =>
    documentWith(html, requests, 'what stands below the signature');
  const attached = requestLines('2021').map((row) => row.replaceAll('\t0', '\t3'));

  test('is read where the sections have none', () => {
    const source = below(attached).replace(html.table(requestLines('2021')), '<p>见附表。</p>');

    expect(parseReport(source).report?.requests.received.total).toBe(3);
  });

  test('is named row for row where its section has one', () => {
    const { report, findings } = parseReport(below(attached));

    expect(report?.requests.received.total).toBe(0);
    expect(findings.filter(({ rule }) => rule === 'parse.leftover')).toHaveLength(attached.length - 1);
  });
});
