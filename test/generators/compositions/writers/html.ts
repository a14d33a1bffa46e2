import type { Chance } from '../../layouts/chance.js';
import type { Markup } from '../../layouts/layout.js';
import { type PlacedCell, type PlacedTable, rowsOf } from '../placed-table.js';
import type { Writer } from './writer.js';

type Wrap = (text: string) => string;

const wraps: readonly [Wrap, ...Wrap[]] = [
  String,
  String,
  (text) => `<p>${text}</p>`,
  (text) => `<span style="font-size:12pt">${text}</span>`,
  (text) => `<font face="宋体">${text}</font>`,
  (text) => `<div align="center">${text}</div>`,
  (text) => `<section><section>${text}</section></section>`,
  (text) => `<strong>${text}</strong>`,
  (text) => `\n    ${text}\n  `,
  (text) => `<p class=MsoNormal><span lang=EN-US>${text}<o:p></o:p></span></p>`,
  (text) => `<!-- 单元格 -->${text}`,
];

const blanks = ['', '', '&nbsp;', '<p>&nbsp;</p>', '<o:p>&nbsp;</o:p>', '<br>', ' ', '&#160;', '　'] as const;
const breaks = ['<br>', '<br/>\n', '</p><p>', '\n', '<br /><br />'] as const;

const spans = ({ columns, rows }: PlacedCell, quote: string): string =>
  [
    columns > 1 ? ` colspan=${quote}${columns}${quote}` : '',
    rows > 1 ? ` rowspan=${quote}${rows}${quote}` : '',
  ].join('');

/** Digits each in an element of its own, as an editor leaves them that was used often. */
const inRuns: Wrap = (text) =>
  /^\d{2,}$/.test(text) ? `<span>${text.slice(0, 1)}</span><span>${text.slice(1)}</span>` : text;

/** A figure in a field of a form that cannot be changed. */
const inField: Wrap = (text) => (/^\d+$/.test(text) ? `<input type="text" value="${text}" readonly>` : text);

function drawCell(by: Chance): (cell: PlacedCell) => string {
  const [inner, outer] = [by.of(wraps), by.of(wraps)];
  const [blank, lineBreak, quote] = [by.of(blanks), by.of(breaks), by.of(['"', '"', '', "'"])];
  const attributes = by.of(['', ' width="61" valign="top"', " style='border:solid 1pt'", ' class=et2']);
  const figure = by.once(8) ? by.of([inRuns, inField]) : String;
  const head = by.of(['td', 'td', 'th']);
  const end = by.once(10) ? '' : null;
  return (cell) => {
    const { slot } = cell;
    const text = (slot === null ? cell.text : figure(cell.text)).split('\n').join(lineBreak);
    const name = slot === null ? head : 'td';
    const content = text.trim() === '' ? blank : outer(inner(text));
    return `<${name}${attributes}${spans(cell, quote)}>${content}${end ?? `</${name}>`}`;
  };
}

const tableWraps: readonly [Wrap, ...Wrap[]] = [
  (rows) => `<table>${rows}</table>`,
  (rows) => `<table border="1">\n<tbody>\n${rows}</tbody></table>`,
  (rows) => `<table><caption></caption><colgroup><col><col></colgroup><tbody>${rows}</tbody></table>`,
  (rows) => `<div class="table-wrap"><TABLE>${rows}</TABLE></div>`,
  (rows) => `<table><tr><td><table>${rows}</table></td></tr></table>`,
  (rows) =>
    `<table><tr><td>\n<div><table><tr><td><table>${rows}</table></td></tr></table></div></td></tr></table>`,
];

const drawMarkup = (by: Chance): Markup => {
  const inner = by.of(wraps);
  return {
    title: (text) => by.of(['<h1>', '<h2>', '<p>']) + text,
    heading: by.of<Wrap>([
      (text) => `<p><strong>${text}</strong></p>`,
      (text) => `<h2>${text}</h2>`,
      (text) => `<div>${inner(text)}</div>`,
      (text) => `<p>　　${text}</p>`,
    ]),
    paragraph: by.of<Wrap>([
      (text) => `<p>　　${inner(text)}</p>`,
      (text) => `${text}<br>`,
      (text) => `<div>${text}</div>`,
    ]),
    seam: '\n',
  };
};

/** Pages of portals, editors and office programs. */
export const html: Writer = {
  name: 'HTML',
  keepsCells: true,
  isLines: false,
  draw: (by) => {
    const cell = drawCell(by);
    const table = by.of(tableWraps);
    const seam = by.of(['', '\n']);
    const row = by.of<Wrap>([
      (cells) => `<tr>${cells}</tr>`,
      (cells) => `<tr style="height:20pt">\n${cells}\n</tr>`,
      (cells) => `<tr>${cells}`,
    ]);
    const written = (rows: PlacedTable): string =>
      rowsOf(rows)
        .map((cells) => row(cells.map(cell).join(seam)))
        .join(seam);
    return { markup: drawMarkup(by), table: (placed) => table(written(placed)) };
  },
};
