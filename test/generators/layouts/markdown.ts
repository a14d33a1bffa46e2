import { type Layout, type Markup, wholeReport } from './layout.js';
import { flatTable, type Parting, type SpannedTable, spannedTables } from './spanned-tables.js';

const page: Markup = {
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}`,
  paragraph: (text) => text,
  seam: '\n\n',
};

/** Writes the rows of a table without merged cells. */
type WriteRows = (rows: readonly (readonly string[])[]) => string;

const delimiters = (row: readonly string[] = []): readonly string[] => row.map(() => '---');

const withOuterBars: WriteRows = ([head = [], ...rows]) =>
  [head, delimiters(head), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const withoutOuterBars: WriteRows = ([head = [], ...rows]) =>
  [head, delimiters(head), ...rows].map((row) => row.join(' | ').trimEnd()).join('\n');

/** A label broken over lines, as converters keep the lines of a cell. */
const broken = (text: string): string =>
  text.length > 8 && !/^\d/.test(text) ? `${text.slice(0, 6)}<br>${text.slice(6)}` : text;

const withBreaks: WriteRows = (rows) => withOuterBars(rows.map((row) => row.map(broken)));

function markdownLayout(name: string, writeRows: WriteRows, parting: Parting): Layout {
  const write = (table: SpannedTable): string => writeRows(flatTable(table, parting));
  return {
    name,
    states: 'all',
    write: (report) =>
      wholeReport(report, page, (tables) => {
        const { items, requestHeads, requests, remedies } = spannedTables(tables);
        return {
          proactiveDisclosure: write(items.flat()),
          requests: write([...requestHeads, ...requests]),
          remedies: write(remedies),
        };
      }),
  };
}

/** The layouts in Markdown. */
export const markdownLayouts: readonly Layout[] = [
  markdownLayout('Markdown with outer bars', withOuterBars, 'first'),
  markdownLayout('Markdown with merged cells repeated', withOuterBars, 'repeated'),
  markdownLayout('Markdown without outer bars', withoutOuterBars, 'first'),
  markdownLayout('Markdown with line breaks in cells', withBreaks, 'first'),
];
