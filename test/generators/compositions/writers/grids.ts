import type { Chance } from '../../layouts/chance.js';
import type { Markup } from '../../layouts/layout.js';
import { flatTable, type Parting } from '../../layouts/spanned-tables.js';
import { type PlacedTable, rowsOf } from '../placed-table.js';
import { lineMarkup, type Writer } from './writer.js';

type Grid = readonly (readonly string[])[];

/** A table as a grid of texts, their line breaks as something else. */
function drawGrid(by: Chance, lineBreak: string): (table: PlacedTable) => Grid {
  const parting = by.of<Parting>(['first', 'first', 'repeated']);
  return (table) =>
    flatTable(rowsOf(table), parting).map((row) => row.map((text) => text.split('\n').join(lineBreak)));
}

const drawMarkup = (by: Chance): Markup => ({
  title: by.of([(text: string) => `# ${text}`, (text: string) => `**${text}**`]),
  heading: by.of([(text: string) => `## ${text}`, (text: string) => `**${text}**`, String]),
  paragraph: String,
  seam: '\n\n',
});

const bars = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

/** Tables of Markdown. */
export const markdown: Writer = {
  name: 'Markdown',
  keepsCells: true,
  isLines: false,
  draw: (by) => {
    const grid = drawGrid(by, by.of(['<br>', '<br/>', ' ']));
    const line = by.of([
      bars,
      bars,
      (row: readonly string[]) => row.join(' | ').trimEnd(),
      (row: readonly string[]) => `|${row.join('|')}|`,
    ]);
    const delimiter = by.of(['---', ':---:', '-', ':--']);
    const isHeadless = by.once(6);
    return {
      markup: drawMarkup(by),
      table: (table) => {
        const [head = [], ...rows] = grid(table);
        const delimiters = head.map(() => delimiter);
        const all = isHeadless
          ? [head.map(() => ''), delimiters, head, ...rows]
          : [head, delimiters, ...rows];
        return all.map(line).join('\n');
      },
    };
  },
};

/** Tables of a wiki: a line a cell or a line a row, spans as attributes or gone. */
export const wiki: Writer = {
  name: 'MediaWiki',
  keepsCells: true,
  isLines: false,
  draw: (by) => {
    const grid = drawGrid(by, '<br>');
    // A stroke right behind a bar would begin a row.
    const seam = by.of(['\n| ', ' || ', '\n| ']);
    const heading = by.of([(text: string) => `== ${text} ==`, (text: string) => `'''${text}'''`, String]);
    return {
      markup: { title: (text) => `'''${text}'''`, heading, paragraph: String, seam: '\n\n' },
      table: (table) => {
        const rows = grid(table).map(
          (row) => `|-\n${seam.startsWith('\n') ? seam.slice(1) : '| '}${row.join(seam)}`,
        );
        return ['{| class="wikitable"', ...rows, '|}'].join('\n');
      },
    };
  },
};

/** Rows of cells parted by tabs. */
export const tabs: Writer = {
  name: 'tabs',
  keepsCells: true,
  isLines: true,
  draw: (by) => {
    const lead = by.of(['', '', '　　', '\t']);
    const lineBreak = by.of(['', ' ']);
    const isFlat = by.once(2);
    const grid = drawGrid(by, lineBreak);
    const own = (table: PlacedTable): Grid =>
      rowsOf(table).map((row) => row.map(({ text }) => text.split('\n').join(lineBreak)));
    return {
      markup: lineMarkup(by),
      table: (table) => (isFlat ? grid(table) : own(table)).map((row) => lead + row.join('\t')).join('\n'),
    };
  },
};
