import type { Layout, Markup } from './layout.js';
import { flatTable, type Parting, reportOfSpans, type SpannedTable } from './spanned-tables.js';

/** How a converter writes the rows of a table. */
interface Converter {
  readonly name: string;
  readonly states: Layout['states'];
  readonly table: (rows: readonly (readonly string[])[]) => string;
  readonly parting?: Parting;
  /** The rows as they are, merged cells told once. */
  readonly own?: boolean;
  readonly markup?: Markup;
}

const page: Markup = {
  title: (text) => `**${text}**`,
  heading: (text) => `**${text}**`,
  paragraph: (text) => text,
  seam: '\n\n',
};

const widthOf = (text: string): number => text.length + (text.match(/[^\0-\x7f]/g)?.length ?? 0);
const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;

const columnWidths = (rows: readonly (readonly string[])[], most: number): readonly number[] =>
  (rows[0] ?? []).map((_, at) => Math.min(most, Math.max(3, ...rows.map((row) => widthOf(row[at] ?? '')))));

/** Bars with every column as wide as its widest cell. */
const paddedTable: Converter['table'] = (rows) => {
  const widths = columnWidths(rows, 999);
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, at) => padded(text, widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join(
    '\n',
  );
};

/** A spreadsheet's first row as numbered heads, blanks as NaN. */
const spreadsheetTable: Converter['table'] = (rows) => {
  const body = rows.map((row) => row.map((text) => text || 'NaN'));
  const heads = (rows[0] ?? []).map((_, at) => `Unnamed: ${at}`);
  return [heads, heads.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

/** The pieces of a text as wide as a column. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const last = lines.at(-1) ?? '';
    if (widthOf(last) + widthOf(character) > width) lines.push(character);
    else lines[lines.length - 1] = last + character;
  }
  return lines;
}

/** A table drawn with plus signs and lines, long cells wrapped. */
const gridTable: Converter['table'] = (rows) => {
  const widths = columnWidths(rows, 24);
  const border = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const lines = rows.flatMap((row) => {
    const cells = row.map((text, at) => wrapped(text, widths[at] ?? 0));
    const height = Math.max(...cells.map(({ length }) => length));
    return [
      ...Array.from(
        { length: height },
        (_, line) => `| ${cells.map((cell, at) => padded(cell[line] ?? '', widths[at] ?? 0)).join(' | ')} |`,
      ),
      border,
    ];
  });
  return [border, ...lines].join('\n');
};

const cellAParagraph: Converter['table'] = (rows) =>
  rows.flatMap((row) => row.filter((text) => text !== '')).join('\n\n');

const converters: readonly Converter[] = [
  { name: 'Markdown with padded columns', states: 'all', table: paddedTable },
  {
    name: 'Markdown with padded columns, merged cells repeated',
    states: 'all',
    table: paddedTable,
    parting: 'repeated',
  },
  { name: 'Markdown of a spreadsheet', states: 'all', table: spreadsheetTable },
  { name: 'Markdown with drawn tables', states: 'all', table: gridTable },
  { name: 'Markdown with a cell a paragraph', states: 'figures', table: cellAParagraph, own: true },
];

function converterLayout({
  name,
  states,
  table,
  parting = 'first',
  own = false,
  markup = page,
}: Converter): Layout {
  const write = (rows: SpannedTable): string =>
    table(own ? rows.map((row) => row.map(({ text }) => text)) : flatTable(rows, parting));
  return {
    name,
    states,
    write: (report) => reportOfSpans(report, markup, write),
  };
}

/** The layouts of programs that turn documents into Markdown. */
export const converterLayouts: readonly Layout[] = converters.map(converterLayout);
