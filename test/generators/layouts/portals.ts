import type { Layout, Markup } from './layout.js';
import { reportOfSpans, type Spanned, type SpannedTable } from './spanned-tables.js';

/** How a portal or an office program marks a page up. */
interface Portal {
  readonly name: string;
  readonly markup: Markup;
  /** A cell of the table, its text without markup. */
  readonly cell: (cell: Spanned) => string;
  readonly table: (rows: readonly string[]) => string;
  readonly row?: (cells: readonly string[]) => string;
}

const spans = ({ columns, rows }: Spanned): string =>
  `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;

const isFigure = (text: string): boolean => /^-?\d+$/.test(text);

const paragraphs = (paragraph: (text: string) => string): Markup => ({
  title: paragraph,
  heading: paragraph,
  paragraph,
  seam: '\n',
});

/** Digits with a comma between groups of three, in the full width of Chinese type. */
const grouped = (text: string): string => text.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
const inFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** An editor that colours each run of a text by itself: a number can lie in two elements. */
const inRuns = (text: string): string =>
  text.length < 2
    ? `<font size="3">${text || '&nbsp;'}</font>`
    : `<font size="3">${text.slice(0, 1)}</font><font face="宋体">${text.slice(1)}</font>`;

/** Rich text of a messenger: every piece in sections of its own. */
const nested = (text: string): string =>
  `<section style="margin:0"><section><p style="text-align:center"><span leaf="">${text || '<br class="ProseMirror-trailingBreak">'}</span></p></section></section>`;

const portals: readonly Portal[] = [
  {
    name: 'HTML of an editor that colours runs',
    markup: paragraphs((text) => `<div class="TRS_Editor"><p align="justify">　　${inRuns(text)}</p></div>`),
    cell: (cell) => `<td valign="center" width="61"${spans(cell)}><p>${inRuns(cell.text)}</p></td>`,
    table: (rows) => `<div><table><tbody>${rows.join('\n')}</tbody></table></div>`,
  },
  {
    name: 'HTML with heads and bodies of tables',
    markup: paragraphs((text) => `<div>${text}</div>`),
    cell: (cell) =>
      isFigure(cell.text)
        ? `<td data-label="${cell.text}"> ${cell.text} </td>`
        : `<th scope="col"${spans(cell)}>\n  ${cell.text || '&emsp;'}\n</th>`,
    table: (rows) =>
      `<table><caption></caption><colgroup><col><col></colgroup><thead>${rows[0]}</thead><tbody>${rows.slice(1).join('')}</tbody></table>`,
  },
  {
    name: 'HTML of a messenger, digits in groups and in full width',
    markup: paragraphs(nested),
    cell: (cell) =>
      `<td${spans(cell)}>${nested(isFigure(cell.text) ? inFullWidth(grouped(cell.text)) : cell.text)}</td>`,
    table: (rows) => `<section><table>${rows.join('')}</table></section>`,
  },
  {
    name: 'HTML of a spreadsheet',
    markup: paragraphs((text) => `<p>${text}</p>`),
    cell: (cell) =>
      `<td class=xl65${spans(cell)}${isFigure(cell.text) ? ' x:num' : ''} style='mso-ignore:padding'>${isFigure(cell.text) ? grouped(cell.text) : cell.text}</td>`,
    row: (cells) => ` <tr height=19 style='height:14.25pt'>\n  ${cells.join('\n  ')}\n </tr>`,
    table: (rows) =>
      `<table border=0 style='border-collapse:collapse'><col width=72 span=9>\n${rows.join('\n')}\n<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>`,
  },
  {
    name: 'HTML with a table a row',
    markup: paragraphs((text) => `<p>${text}</p>`),
    cell: ({ text }) => `<td>${text}</td>`,
    row: (cells) => `<table><tr>${cells.join('')}</tr></table>`,
    table: (rows) => rows.join('\n'),
  },
  {
    name: 'HTML without end tags',
    markup: paragraphs((text) => `<p>${text}`),
    cell: (cell) => `<td${spans(cell)}>${cell.text}`,
    row: (cells) => `<tr>${cells.join('')}`,
    table: (rows) => `<table>${rows.join('\n')}</table>`,
  },
];

function portalLayout({
  name,
  markup,
  cell,
  table,
  row = (cells) => `<tr>${cells.join('')}</tr>`,
}: Portal): Layout {
  const write = (rows: SpannedTable): string => table(rows.map((cells) => row(cells.map(cell))));
  return {
    name,
    states: 'all',
    write: (report) => reportOfSpans(report, markup, write),
  };
}

/** The layouts of portals, editors and office programs. */
export const portalLayouts: readonly Layout[] = portals.map(portalLayout);
