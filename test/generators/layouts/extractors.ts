import type { Layout, Markup } from './layout.js';
import { reportOfSpans, type SpannedTable } from './spanned-tables.js';

/** How a program that takes the main text out of a page writes a table: spans are lost, and blank cells unless it keeps them. */
interface Extractor {
  readonly name: string;
  readonly keepsBlanks?: boolean;
  readonly row: (cells: readonly string[], columns: number) => string;
}

const page: Markup = {
  title: (text) => text,
  heading: (text) => text,
  paragraph: (text) => text,
  seam: '\n',
};

const fill = (cells: readonly string[], columns: number): string => '|'.repeat(columns - cells.length);
const joined = (cells: readonly string[], columns: number): string =>
  `${cells.join(' | ')} | ${fill(cells, columns)}`.trimEnd();
const aLine =
  (write: (cell: string) => string): Extractor['row'] =>
  (cells) =>
    cells.map(write).join('\n');
const filledBelow =
  (write: (cell: string) => string): Extractor['row'] =>
  (cells, columns) =>
    [...cells.map(write), fill(cells, columns)].filter((line) => line !== '').join('\n');

const extractors: readonly Extractor[] = [
  { name: 'rows filled up with bars', row: joined },
  {
    name: 'rows filled up with bars, a bar before each',
    row: (cells, columns) => `| ${joined(cells, columns)}`,
  },
  { name: 'cells in double bars', row: (cells) => `|${cells.join('||')}|` },
  { name: 'a cell a line, a bar before each', row: aLine((cell) => `|${cell}`) },
  { name: 'a cell a line, a bar behind each', row: aLine((cell) => `${cell}|`) },
  { name: 'a cell a line, a bar below each', row: aLine((cell) => `${cell}\n|`) },
  {
    name: 'a cell a line, a bar behind each, rows filled up',
    row: filledBelow((cell) => `${cell} |`),
  },
  {
    name: 'a cell a line, a bar behind each, blank or not',
    keepsBlanks: true,
    row: aLine((cell) => `${cell} |`.trim()),
  },
  {
    name: 'a cell a line, a bar below each, blank or not',
    keepsBlanks: true,
    row: aLine((cell) => `${cell}\n|`),
  },
  {
    name: 'a cell a line, a bar behind each, blank or not, rows filled up',
    keepsBlanks: true,
    row: filledBelow((cell) => `${cell} |`.trim()),
  },
  {
    name: 'a cell a line, a bar below each, blank or not, rows filled up',
    keepsBlanks: true,
    row: filledBelow((cell) => `${cell}\n|`),
  },
];

function extractorLayout({ name, row, keepsBlanks = false }: Extractor): Layout {
  const write = (table: SpannedTable): string => {
    const rows = table.map((cells) =>
      cells.map(({ text }) => text.trim()).filter((text) => keepsBlanks || text !== ''),
    );
    const columns = Math.max(...table.map((cells) => cells.reduce((sum, cell) => sum + cell.columns, 0)));
    return rows
      .filter((cells) => cells.length > 0)
      .map((cells) => row(cells, columns))
      .join('\n');
  };
  return {
    name,
    states: keepsBlanks ? 'all' : 'figures',
    write: (report) => reportOfSpans(report, page, write),
  };
}

/** The layouts of programs that take the main text out of pages. */
export const extractorLayouts: readonly Layout[] = extractors.map(extractorLayout);
