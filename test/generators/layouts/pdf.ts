import { contentHead } from '../../../src/form/disclosure.js';
import { type Layout, type Markup, wholeReport } from './layout.js';
import type { PrintedRow, PrintedTables } from './printed-tables.js';

const page: Markup = {
  title: (text) => text,
  heading: (text) => text,
  paragraph: (text) => text,
  seam: '\n',
};

/** The ways in which the text of a PDF gives a row back. */
type WriteRow = (row: PrintedRow) => readonly string[];

const figures = ({ texts }: PrintedRow): string => texts.filter((text) => text !== '').join(' ');

/** The label in lines of the width of its column. */
function brokenLabel(label: string, width: number): readonly string[] {
  return Array.from({ length: Math.ceil(label.length / width) }, (_, line) =>
    label.slice(line * width, (line + 1) * width),
  );
}

const onOneLine: WriteRow = (row) => [`${row.label} ${figures(row)}`];

/** The figures stand beside the middle of a label that takes up several lines. */
const aroundFigures: WriteRow = (row) => {
  const lines = brokenLabel(row.label, 14);
  if (lines.length === 1) return onOneLine(row);
  const half = Math.ceil(lines.length / 2);
  return [...lines.slice(0, half), figures(row), ...lines.slice(half)];
};

/** The figures stand beside the first line of a label. */
const besideFirstLine: WriteRow = (row) => {
  const [first = '', ...rest] = brokenLabel(row.label, 14);
  return [`${first} ${figures(row)}`, ...rest];
};

/** Cells in the order of their lower edges, a figure a line: a label of several lines ends below the figures beside it. */
const byLowerEdge: WriteRow = ({ label, texts }) => {
  const lines = brokenLabel(label, 14);
  const figures = texts.filter((text) => text !== '');
  return lines.length === 1 ? [label, ...figures] : [...figures, ...lines];
};

const aboveLabel: WriteRow = (row) => [figures(row), row.label];
const belowLabel: WriteRow = (row) => [row.label, figures(row)];
const withoutLabel: WriteRow = (row) => [figures(row)];

/** Columns at fixed places, as a tool keeps them that minds the layout. Only section 3 is written so. */
const atPlaces: WriteRow = ({ label, texts }) => [
  `        ${label.padEnd(44, '\u3000').slice(0, 44)}${texts.map((text) => text.padStart(9)).join('')}`,
];

const heads: readonly string[] = [
  '申请人情况',
  '（本列数据的勾稽关系为：第一项加第二项之和，',
  '法人或其他组织',
  '等于第三项加第四项之和）',
  '自然人 商业 科研 社会公益 法律服务 总计',
  '其他',
  '企业 机构 组织 机构',
];

const withPageMarks = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, at) => (at > 0 && at % 11 === 0 ? ['', `- ${at / 11 + 1} -`, '', line] : [line]));

function requestLines({ requests }: PrintedTables, write: WriteRow, first: WriteRow): readonly string[] {
  const lines = requests.map((row, at) => (at < 2 ? first(row) : write(row)));
  return [...heads, ...lines.flat()];
}

function remedyLines({ groups, results }: PrintedTables): readonly string[] {
  const row = results.join(' ');
  return [
    '行政复议 行政诉讼',
    '未经复议直接起诉 复议后起诉',
    `${row} ${row} ${row}`,
    groups.map(figures).join(' '),
  ];
}

interface PdfLayout extends Pick<Layout, 'name' | 'states'> {
  /** A row of section 3. */
  readonly row: WriteRow;
  /** The first two rows of section 3, where they differ. */
  readonly first?: WriteRow;
}

function pdfLayout({ name, states, row, first = row }: PdfLayout): Layout {
  const write = (tables: PrintedTables) => ({
    proactiveDisclosure: withPageMarks(
      tables.items.flatMap((item) => [
        item.title,
        [contentHead.zh, ...item.heads].join(' '),
        ...item.rows.flatMap(onOneLine),
      ]),
    ).join('\n'),
    requests: withPageMarks(requestLines(tables, row, first)).join('\n'),
    remedies: remedyLines(tables).join('\n'),
  });
  return { name, states, write: (report) => wholeReport(report, page, write) };
}

/** The layouts of text taken out of a PDF. */
export const pdfLayouts: readonly Layout[] = [
  pdfLayout({ name: 'columns parted by blanks', states: 'figures', row: onOneLine }),
  pdfLayout({ name: 'columns at fixed places', states: 'figures', row: atPlaces }),
  pdfLayout({ name: 'labels broken around their figures', states: 'figures', row: aroundFigures }),
  pdfLayout({ name: 'labels broken below their figures', states: 'figures', row: besideFirstLine }),
  pdfLayout({ name: 'figures on the line above the label', states: 'figures', row: aboveLabel }),
  pdfLayout({ name: 'figures on the line below the label', states: 'figures', row: belowLabel }),
  pdfLayout({ name: 'broken labels below a figure a line', states: 'sums', row: byLowerEdge }),
  pdfLayout({ name: 'rows without labels', states: 'sums', row: withoutLabel, first: onOneLine }),
];
