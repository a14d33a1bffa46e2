import type { Locale } from '../../form/locale.js';
import type { ExtraRow } from '../../report/annual-report.js';
import { grouped } from '../../report/grouped.js';
import { words } from '../words.js';
import { figureText } from './figure-of.js';
import type { Sheet, SheetFigure, SheetRow } from './sheet.js';

const bare = (head: string): string => head.replace(/\s/g, '').split(/[（(]/, 1)[0] ?? '';

/** Whether two tables have the same columns, white space and what stands in brackets aside. */
function sameHeads(a: readonly string[], b: readonly string[]): boolean {
  const same = (head: string, other: string): boolean => head === other || bare(head) === bare(other);
  return a.length === b.length && a.every((head, index) => same(head, b[index] ?? ''));
}

function sheetRow(row: ExtraRow, labelColumns: number, columns: number, locale: Locale): SheetRow {
  const figure = (_: unknown, column: number): SheetFigure => ({
    address: null,
    text: figureText(row.cells[column] ?? null, words[locale]),
  });
  return {
    labels: [row.label, ...Array.from({ length: labelColumns - 1 }, () => '')],
    figures: Array.from({ length: Math.max(columns, row.cells.length) }, figure),
  };
}

/** Whether a row that the form does not have can stand in a table of the form. */
export function fits(row: ExtraRow, heads: readonly string[]): boolean {
  if (row.cells.length > heads.length) return false;
  const hasHeadsOfItsOwn = row.heads.length > 0 || !['requests', 'remedies'].includes(row.item);
  return hasHeadsOfItsOwn ? sameHeads(row.heads, heads) : row.cells.length === heads.length;
}

/** A table of the form with rows appended that the form does not have. */
export function withExtraRows(sheet: Sheet, rows: readonly ExtraRow[], locale: Locale): Sheet {
  const { labelHeads, heads } = sheet;
  const added = rows.map((row) => sheetRow(row, labelHeads.length, heads.length, locale));
  return { ...sheet, rows: [...sheet.rows, ...added] };
}

/** Rows in groups that stand under the same heads, in the order in which the heads first come. */
function byHeads(rows: readonly ExtraRow[]): readonly (readonly ExtraRow[])[] {
  return [...grouped(rows, ({ heads }) => JSON.stringify(heads.map(bare))).values()];
}

/** Tables of their own for rows that stand under other heads, one for each set of heads. */
export function extraSheets(
  rows: readonly ExtraRow[],
  { caption, labelHead }: { readonly caption: string | null; readonly labelHead: string },
  locale: Locale,
): readonly Sheet[] {
  return byHeads(rows).map((together) => {
    const stated = together[0]?.heads ?? [];
    const columns = together.reduce((most, { cells }) => Math.max(most, cells.length), stated.length);
    const heads = Array.from({ length: columns }, (_, index) => stated[index] ?? '');
    return withExtraRows({ caption, labelHeads: [labelHead], heads, rows: [] }, together, locale);
  });
}
