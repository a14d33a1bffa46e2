import type { Locale } from '../../form/locale.js';
import { printable } from '../one-line.js';
import { type FoldedRow, foldedRows } from '../sheets/folded-rows.js';
import type { Sheet } from '../sheets/sheet.js';
import { displayWidth } from './display-width.js';
import { wrap } from './wrap.js';

/** A table wider than this is drawn without blanks beside its figures. */
const PAGE_WIDTH = 100;
const HANGING_INDENT = 2;
const STEP = 2;

/** How wide labels and heads may be before they go on in the next line. */
interface Layout {
  readonly label: number;
  readonly head: number;
}

const roomy: Layout = { label: 34, head: 28 };

/** For a table that is wider than a page. Chinese heads are short, and a reader of the text wants them whole. */
const tight: Readonly<Record<Locale, Layout>> = { zh: roomy, en: { label: 20, head: 13 } };

/** Only what stands under a heading that is itself under one is indented. */
const indentOf = (depth: number): number => Math.max(0, depth - 1) * STEP;

/** What a drawn table is made of: lines of cells, and labels that run through all columns. */
type Line = readonly string[] | string;

const BARS = /[|│┃]/g;

/** A bar in a label would read as the end of its cell. */
const clean = (text: string): string => printable(text).replace(BARS, '｜');
const spaces = (count: number): string => ' '.repeat(Math.max(0, count));
const padEnd = (text: string, width: number): string => text + spaces(width - displayWidth(text));
const padStart = (text: string, width: number): string => spaces(width - displayWidth(text)) + text;

/** Lines for cells of several lines each; a cell that has ended is empty. */
function lineUp(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = cells.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: height }, (_, index) => cells.map((lines) => lines[index] ?? ''));
}

function labelLines({ label, depth }: Pick<FoldedRow, 'label' | 'depth'>, width: number): readonly string[] {
  const indent = indentOf(depth);
  const lines = wrap(clean(label), width - indent - HANGING_INDENT);
  return lines.map((line, index) => spaces(indent + (index === 0 ? 0 : HANGING_INDENT)) + line);
}

function rowLines(row: FoldedRow, layout: Layout): readonly Line[] {
  if (row.figures === null) return [spaces(indentOf(row.depth)) + clean(row.label)];
  return lineUp([labelLines(row, layout.label), ...row.figures.map(({ text }) => [clean(text)])]);
}

function headLines({ labelHeads, heads }: Sheet, layout: Layout): readonly (readonly string[])[] {
  const [label = ''] = labelHeads;
  const headed = heads.map((head) => wrap(clean(head), layout.head));
  return lineUp([labelLines({ label, depth: 0 }, layout.label), ...headed]);
}

function widthsOf(lines: readonly Line[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => 0);
  for (const line of lines) {
    if (typeof line === 'string') continue;
    line.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
    });
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The lines of a table, and how wide each column is. */
interface LaidOut {
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly widths: readonly number[];
}

function laidOut(sheet: Sheet, layout: Layout): LaidOut {
  const head = headLines(sheet, layout);
  const body = foldedRows(sheet).flatMap((row) => rowLines(row, layout));
  return { head, body, widths: widthsOf([...head, ...body], sheet.heads.length + 1) };
}

/** How wide a table is with its borders, with so many blanks on either side of a cell. */
const widthWith = (gap: number, widths: readonly number[]): number =>
  sum(widths) + (2 * gap + 1) * widths.length + 1;

/** A table drawn in lines: labels to the left, figures to the right. A row under a head is never cut in two. */
export function textTable(sheet: Sheet, locale: Locale): readonly string[] {
  const whole = laidOut(sheet, roomy);
  const { head, body, widths } =
    widthWith(0, whole.widths) <= PAGE_WIDTH ? whole : laidOut(sheet, tight[locale]);
  const gap = spaces(widthWith(1, widths) <= PAGE_WIDTH ? 1 : 0);
  const inner = widthWith(gap.length, widths) - 2;
  const draw = (line: Line): string => {
    if (typeof line === 'string') return `│${padEnd(gap + line, inner)}│`;
    const cells = line.map((cell, index) => {
      const width = widths[index] ?? 0;
      return gap + (index === 0 ? padEnd(cell, width) : padStart(cell, width)) + gap;
    });
    return `│${cells.join('│')}│`;
  };
  const rule = (left: string, crossing: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width + 2 * gap.length)).join(crossing) + right;
  return [
    rule('┌', '┬', '┐'),
    ...head.map(draw),
    rule('├', '┼', '┤'),
    ...body.map(draw),
    rule('└', '┴', '┘'),
  ];
}
