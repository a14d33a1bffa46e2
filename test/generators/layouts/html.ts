import type { Layout, Markup } from './layout.js';
import { wholeReport } from './layout.js';
import type { PrintedTables } from './printed-tables.js';
import { type Spanned, type SpannedTable, type SpannedTables, spannedTables } from './spanned-tables.js';

/** How a layout writes the tables of the form as HTML. */
interface HtmlTables {
  readonly table: (rows: SpannedTable) => string;
  /** The tables of section 2 and those of section 3, each as the rows of a table of its own. */
  readonly disclosure?: (tables: SpannedTables) => readonly SpannedTable[];
  readonly requests?: (tables: SpannedTables) => readonly SpannedTable[];
}

const spans = ({ columns, rows }: Spanned): string =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;

const plainTable = (rows: SpannedTable): string =>
  `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${cell.text}</td>`).join('')}</tr>`).join('\n')}\n</table>`;

/** A cell as a word processor saves it. */
function wordCell(cell: Spanned): string {
  const words = cell.text === '' ? '<o:p>&nbsp;</o:p>' : `${cell.text}<o:p></o:p>`;
  return `<TD STYLE="BORDER:windowtext 1.0pt solid;PADDING:0cm 5.4pt"${spans(cell)} VALIGN=top><P CLASS=MsoNormal ALIGN=center><SPAN STYLE='FONT-SIZE:12.0pt;FONT-FAMILY:宋体'><SPAN LANG=EN-US>${words}</SPAN></SPAN></P></TD>`;
}

const wordTable = (rows: SpannedTable): string =>
  `<TABLE CLASS=MsoNormalTable BORDER=1>\n${rows.map((row) => `<TR STYLE='HEIGHT:22.0pt'>\n${row.map(wordCell).join('\n')}\n</TR>`).join('\n')}\n<![if !supportMisalignedColumns]>\n<TR HEIGHT=0><TD></TD></TR>\n<![endif]>\n</TABLE>`;

/** A table in the cell of another that only arranges the page. */
const nestedTable = (rows: SpannedTable): string =>
  `<table><tr><td><table width="100%"><tr><td>${plainTable(rows)}</td></tr></table></td></tr></table>`;

const page: Markup = {
  title: (text) => `<h1>${text}</h1>`,
  heading: (text) => `<p><strong>${text}</strong></p>`,
  paragraph: (text) => `<p>${text}</p>`,
  seam: '\n',
};

const wordPage: Markup = {
  title: (text) => `<P CLASS=MsoNormal ALIGN=center><B><SPAN>${text}</SPAN></B></P>`,
  heading: (text) => `<P CLASS=MsoNormal><B><SPAN STYLE='FONT-FAMILY:黑体'>${text}</SPAN></B><o:p></o:p></P>`,
  paragraph: (text) =>
    `<P CLASS=MsoNormal STYLE='TEXT-INDENT:32.0pt'><SPAN>${text}</SPAN><!--[if gte mso 9]><xml></xml><![endif]--></P>`,
  seam: '\n',
};

/** A table parted where pages end, each part but the first below the heads again. */
function splitOverPages(rows: SpannedTable, heads: SpannedTable, sizes: readonly number[]): SpannedTable[] {
  const parts: SpannedTable[] = [];
  let from = 0;
  for (const size of [...sizes, rows.length]) {
    const part = rows.slice(from, from + size);
    if (part.length > 0) parts.push([...heads, ...part.map((row) => withoutTallCells(row, part.length))]);
    from += size;
  }
  return parts;
}

/** A merged cell ends with its page. */
const withoutTallCells = (row: readonly Spanned[], most: number): readonly Spanned[] =>
  row.map((cell) => ({ ...cell, rows: Math.min(cell.rows, most) }));

function htmlLayout(name: string, markup: Markup, ways: HtmlTables): Layout {
  const { table, disclosure = (all) => [all.items.flat()] } = ways;
  const { requests = (all) => [[...all.requestHeads, ...all.requests]] } = ways;
  const join = (tables: readonly SpannedTable[]): string => tables.map(table).join('\n');
  const write = (tables: PrintedTables) => {
    const drawn = spannedTables(tables);
    return {
      proactiveDisclosure: join(disclosure(drawn)),
      requests: join(requests(drawn)),
      remedies: join([drawn.remedies]),
    };
  };
  return { name, states: 'all', write: (report) => wholeReport(report, markup, write) };
}

/** The layouts in HTML. */
export const htmlLayouts: readonly Layout[] = [
  htmlLayout('HTML with the spans of the form', page, { table: plainTable }),
  htmlLayout('HTML of a word processor', wordPage, { table: wordTable }),
  htmlLayout('HTML with tables split over pages', page, {
    table: plainTable,
    requests: ({ requests, requestHeads }) => splitOverPages(requests, requestHeads, [7, 9]),
  }),
  htmlLayout('HTML with tables split over pages without their heads', page, {
    table: plainTable,
    requests: ({ requests, requestHeads }) => [
      [...requestHeads, ...requests.slice(0, 6)],
      ...splitOverPages(requests.slice(6), [], [8]),
    ],
  }),
  htmlLayout('HTML with a table an item', page, { table: plainTable, disclosure: ({ items }) => items }),
  htmlLayout('HTML with tables in tables', page, { table: nestedTable }),
];
