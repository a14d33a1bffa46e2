import { type Layout, type Markup, wholeReport } from './layout.js';
import { flatTable, type SpannedTable, type SpannedTables, spannedTables } from './spanned-tables.js';

const page: Markup = {
  title: (text) => text,
  heading: (text) => text,
  paragraph: (text) => `　　${text}`,
  seam: '\n',
};

/** Documents that number their sections as others number parts of a section. */
const bracketed: Markup = { ...page, heading: (text) => text.replace(/^(.)、/, '（$1）') };

/** Without any heading. */
const bare: Markup = { ...page, heading: () => '' };

type WriteTable = (table: SpannedTable) => string;

const rowsOf =
  (lead: string): WriteTable =>
  (table) =>
    flatTable(table, 'first')
      .map((row) => `${lead}${row.join('\t')}`)
      .join('\n');

/** The own cells of each row, none for what a merged cell from above covers. */
const ownCells: WriteTable = (table) => table.map((row) => row.map(({ text }) => text).join('\t')).join('\n');

const cellALine =
  (seam: string): WriteTable =>
  (table) =>
    table.flatMap((row) => row.map(({ text }) => text)).join(seam);

/** A cell a line, one with many words on several. */
const brokenCells: WriteTable = (table) =>
  table.flatMap((row) => row.flatMap(({ text }) => text.match(/^-?[\d.]+\D*$|.{1,9}/g) ?? [])).join('\n');

/** Columns parted by blanks between two lines that draw a stroke over each. */
const belowStrokes: WriteTable = (table) => {
  const rows = flatTable(table, 'first');
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)) + 2);
  const strokes = `  ${widths.map((width) => '-'.repeat(width)).join(' ')}`;
  const lines = rows.map((row) =>
    `  ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' ')}`.trimEnd(),
  );
  return ['', strokes, ...lines, strokes, ''].join('\n');
};

/** Each cell on a line of its own behind a tab, a blank line behind each row. */
const tabLed: WriteTable = (table) =>
  table.map((row) => row.map(({ text }) => `\t${text}\n`).join('')).join('\n');

/** What a browser gives as the text of a table: a line with a tab between two cells, and margins around both. */
const tabParted =
  (margin: string, behindRow: string): WriteTable =>
  (table) =>
    table.map((row) => row.map(({ text }) => text).join(`${margin}\t${margin}`) + behindRow).join('');

interface TextLayout extends Pick<Layout, 'states'> {
  readonly name: string;
  readonly table: WriteTable;
  readonly markup?: Markup;
  readonly remedies?: (tables: SpannedTables) => readonly SpannedTable[];
}

/** Section 4 as a table a group, each below its name. */
const groupTables = ({ remedies }: SpannedTables): readonly SpannedTable[] => {
  const cell = (text: string) => ({ text, columns: 1, rows: 1 });
  const figures = remedies.at(-1) ?? [];
  const heads = remedies[2]?.slice(0, 5) ?? [];
  const names = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
  return names.map((name, at) => [[cell(name)], heads, figures.slice(at * 5, at * 5 + 5)]);
};

function textLayout({
  name,
  states,
  table,
  markup = page,
  remedies = (all) => [all.remedies],
}: TextLayout): Layout {
  return {
    name,
    states,
    write: (report) =>
      wholeReport(report, markup, (tables) => {
        const drawn = spannedTables(tables);
        return {
          proactiveDisclosure: table(drawn.items.flat()),
          requests: table([...drawn.requestHeads, ...drawn.requests]),
          remedies: remedies(drawn).map(table).join('\n\n'),
        };
      }),
  };
}

/** The layouts in plain text that keep the cells apart. */
export const textLayouts: readonly Layout[] = [
  textLayout({ name: 'tabs', states: 'all', table: rowsOf('') }),
  textLayout({ name: 'tabs between the cells a row has', states: 'all', table: ownCells }),
  textLayout({ name: 'tabs, the table indented', states: 'all', table: rowsOf('　　') }),
  textLayout({
    name: 'tabs below headings in brackets',
    states: 'all',
    table: rowsOf(''),
    markup: bracketed,
  }),
  textLayout({
    name: 'tabs, section 4 in three tables',
    states: 'all',
    table: rowsOf(''),
    remedies: groupTables,
  }),
  textLayout({ name: 'a cell a line behind a tab', states: 'all', table: tabLed }),
  textLayout({
    name: 'a cell a line with tabs between, as a browser copies paragraphs',
    states: 'all',
    table: tabParted('\n\n', '\n\n\n\n\n'),
  }),
  textLayout({
    name: 'a cell a line with tabs between, as a browser copies lines',
    states: 'all',
    table: tabParted('\n', '\n\n'),
  }),
  textLayout({ name: 'a cell a line', states: 'figures', table: cellALine('\n') }),
  textLayout({ name: 'a cell a line, blank lines between', states: 'figures', table: cellALine('\n\n') }),
  textLayout({ name: 'a cell a line, labels broken', states: 'figures', table: brokenCells }),
  textLayout({ name: 'columns between strokes', states: 'figures', table: belowStrokes }),
  textLayout({
    name: 'a cell a line without headings',
    states: 'figures',
    table: cellALine('\n'),
    markup: bare,
  }),
];
