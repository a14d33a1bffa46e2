import type { DisclosureItemId } from '../../form/disclosure.js';
import type { Edition } from '../../form/edition.js';
import type { TableId } from '../../form/sections.js';
import { isCaption, rowOfLabel } from '../../text/row-label.js';
import type { TableCell } from '../block.js';
import type { RegionRow } from './collect-rows.js';
import type { HeadCell, ReadRow, RowLabel } from './row.js';

/** The row of heads over a block of section 2 or over section 3. */
export interface Header {
  readonly row: ReadRow;
  readonly heads: readonly HeadCell[];
  /** All words over the columns, known or not, in order. */
  readonly words: readonly TableCell[];
  /** The edition most of its heads are of; null where they are of both or none. */
  readonly edition: Edition | null;
}

/** A row that holds figures, or is a row of the form without any. */
export interface DataRow {
  readonly row: ReadRow;
  readonly table: TableId;
  readonly region: TableId | null;
  /** The label, null for a row whose label is none of the form or that has none. */
  readonly label: RowLabel | null;
  /** The words it is labelled with, where they are no label of the form. */
  readonly strangeLabel: string | null;
  /** The cells behind the label. */
  readonly values: readonly TableCell[];
  /** The index of the first of them in the row. */
  readonly valuesFrom: number;
  readonly item: DisclosureItemId | null;
  readonly header: Header | null;
}

interface State {
  table: TableId | null;
  item: DisclosureItemId | null;
  header: Header | null;
  last: DataRow | null;
}

function editionOf(heads: readonly HeadCell[]): Edition | null {
  const votes = { '2019': 0, '2021': 0 };
  for (const { match } of heads) if (match.target.edition) votes[match.target.edition]++;
  if (votes['2019'] === votes['2021']) return null;
  return votes['2019'] > votes['2021'] ? '2019' : '2021';
}

function headerOf(row: ReadRow, before: number): Header | null {
  const heads = row.heads.filter(({ index }) => index < before);
  if (heads.length === 0) return null;
  const words = row.cells.filter(
    (cell, index) => index < before && row.looks[index] === 'words' && !isCaption(cell.text),
  );
  return { row, heads, words, edition: editionOf(heads) };
}

/** The label that fits where the row stands: one of the table at hand, else one in its very words. */
function labelFor(row: ReadRow, table: TableId | null): RowLabel | null {
  const fits = ({ match }: RowLabel): boolean =>
    table === null || match.target.table === table || (match.kind === 'exact' && !match.target.ambiguous);
  const label = row.labels.find(fits) ?? null;
  if (!label || row.figures > 0 || row.looks.slice(label.index + 1).includes('blank')) return label;
  return row.heads.length >= 2 ? null : label;
}

function wordsOf(row: ReadRow): readonly TableCell[] {
  return row.cells.filter((_, index) => row.looks[index] === 'words');
}

/** The words of a row that has no known label: those before its first figure. */
function strangeLabelOf(row: ReadRow): { readonly text: string | null; readonly from: number } {
  const firstFigure = row.looks.indexOf('figure');
  const index = row.looks.lastIndexOf('words', firstFigure === -1 ? undefined : firstFigure);
  return { text: row.cells[index]?.text ?? null, from: index + 1 };
}

function dataRow(
  row: ReadRow,
  region: TableId | null,
  table: TableId,
  label: RowLabel | null,
  state: State,
): DataRow {
  const strange = label ? null : strangeLabelOf(row);
  const from = label ? label.index + 1 : (strange?.from ?? 0);
  return {
    row,
    table,
    region,
    label,
    strangeLabel: strange?.text ?? null,
    values: row.cells.slice(from),
    valuesFrom: from,
    item: table === 'proactiveDisclosure' ? state.item : null,
    header: state.header,
  };
}

/** A row of words alone that completes the label of the row above it. */
function completed(last: DataRow | null, row: ReadRow): DataRow | null {
  if (!last?.label || last.label.match.kind === 'exact') return null;
  const text =
    last.label.text +
    wordsOf(row)
      .map((cell) => cell.text)
      .join('');
  const match = rowOfLabel(text);
  if (match?.kind !== 'exact' || match.target !== last.label.match.target) return null;
  return { ...last, label: { ...last.label, match, text } };
}

function tableOfRow(row: ReadRow, label: RowLabel | null, state: State): TableId | null {
  if (row.item !== null) return 'proactiveDisclosure';
  if (label) return label.match.target.table;
  const [head] = row.heads;
  return row.figures === 0 && row.heads.length >= 2 && head ? head.match.target.table : state.table;
}

/** Reads the rows of the source one after another: heads, labels and the figures that belong to them. */
export function dataRows(rows: readonly RegionRow[]): readonly DataRow[] {
  const out: DataRow[] = [];
  const state: State = { table: null, item: null, header: null, last: null };
  let region: TableId | null = null;
  for (const { row, region: at } of rows) {
    if (at !== region) {
      region = at;
      if (at !== null) Object.assign(state, { table: at, item: null, header: null, last: null });
    }
    const label = labelFor(row, state.table);
    const table = tableOfRow(row, label, state);
    if (table !== state.table) Object.assign(state, { table, item: null, header: null });
    if (row.item !== null) Object.assign(state, { item: row.item, header: null });
    const header = headerOf(row, label ? label.index : row.figures > 0 ? 0 : row.cells.length);
    if (header) state.header = header;
    if (table === null) continue;
    const isBareWords = row.figures === 0 && !row.looks.includes('blank');
    if (label && !(isBareWords && row.loose && row.cells.length === 1 && row.heads.length > 0)) {
      state.last = dataRow(row, at, table, label, state);
      out.push(state.last);
    } else if (row.figures > 0) {
      state.last = null;
      out.push(dataRow(row, at, table, null, state));
    } else if (!header && row.item === null) {
      const whole = completed(state.last, row);
      if (whole) {
        out[out.length - 1] = whole;
        state.last = null;
      }
    }
  }
  return out;
}
