import { applicantColumns, total } from '../../form/applicants.js';
import type { DisclosureItemId } from '../../form/disclosure.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow } from '../../form/form-cells.js';
import { editions } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableId } from '../../form/sections.js';
import { isCaption, type RowTarget, rowBeginningWith, rowOfLabel } from '../../text/row-label.js';
import type { TableCell } from '../block.js';
import type { RegionRow } from './collect-rows.js';
import { leader } from './leader.js';
import type { HeadCell, ReadRow, RowLabel } from './row.js';

/** The row of heads over a block of section 2 or over section 3. */
export interface Header {
  readonly row: ReadRow;
  readonly heads: readonly HeadCell[];
  /** All words over the columns, known or not, in order. */
  readonly words: readonly TableCell[];
  /** The edition most of its heads are of; null where they are of both or none. */
  readonly edition: Edition | null;
  /** The row of heads right above it, where the heads take up several rows. */
  readonly above: Header | null;
}

/** A label that stands above figures, and the cell it stands in. */
export interface LabelAbove extends RowLabel {
  readonly cell: TableCell;
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
  /** The labels of its table above its figures and before them, back to the figures before; each once. */
  readonly above: readonly LabelAbove[];
  /** Its label was inferred from the order of the rows. */
  readonly inferred?: boolean;
  /** What its figures can be, a cell a column, where the source does not state which is whose. */
  readonly ways?: readonly (readonly TableCell[])[];
}

interface State {
  table: TableId | null;
  item: DisclosureItemId | null;
  header: Header | null;
  /** No row of figures has come since the header. */
  inHeader: boolean;
  above: readonly LabelAbove[];
  last: DataRow | null;
}

function editionOf(heads: readonly HeadCell[]): Edition | null {
  return leader(heads.flatMap(({ match }) => match.target.edition ?? []));
}

function headerOf(row: ReadRow, before: number, above: Header | null): Header | null {
  const heads = row.heads.filter(({ index }) => index < before);
  if (heads.length === 0) return null;
  const words = row.cells.filter(
    (cell, index) => index < before && row.looks[index] === 'words' && !isCaption(cell.text),
  );
  return { row, heads, words, edition: editionOf(heads), above };
}

/** The label that fits where the row stands: one of the table at hand, else one in its very words. */
function labelFor(row: ReadRow, table: TableId | null): RowLabel | null {
  const fits = ({ match }: RowLabel): boolean =>
    table === null || match.target.table === table || (match.kind === 'exact' && !match.target.ambiguous);
  return row.labels.find(fits) ?? null;
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
    above: state.above,
  };
}

/** The labels of a table seen so far with those of a row, each once. */
function labelsWith(above: readonly LabelAbove[], row: ReadRow, table: TableId): readonly LabelAbove[] {
  if (row.labels.length === 0) return above;
  const own = row.labels.filter(({ match }) => match.target.table === table).reverse();
  const ownCells = own.map(({ match, text, index }) => {
    return { match, text, index, cell: row.cells[index] as TableCell };
  });
  const all = [...above, ...ownCells];
  if (all.length < 2) return all;
  return [...new Map(all.map((label) => [label.match.target.key, label])).values()];
}

/** The row above with its label as far as a row of words alone goes on with it; null where it does not. */
function continued(last: DataRow | null, row: ReadRow): DataRow | null {
  const begun = last?.label?.text ?? last?.strangeLabel;
  const words = wordsOf(row).map((cell) => cell.text);
  if (!last || !begun || words.length === 0) return null;
  const text = [begun, ...words].join('');
  const match = rowBeginningWith(text);
  if (last.label)
    return match?.target === last.label.match.target
      ? { ...last, label: { ...last.label, match, text } }
      : null;
  if (match?.kind !== 'exact') return null;
  const label = { match, text, index: last.valuesFrom - 1 };
  /** A whole label below figures could be that of the next ones. */
  const isWhole = rowOfLabel(words.join(''))?.kind === 'exact';
  return { ...last, label, strangeLabel: null, inferred: last.inferred === true || isWhole };
}

/** Fewer heads than these do not tell a table: 其他 and 总计 stand in several. */
const FEWEST_HEADS = 3;

/** The table whose heads these are; null where they could be those of several. */
function tableOfHeads(heads: readonly HeadCell[]): TableId | null {
  const own = heads
    .filter(({ match }) => match.target.key !== total.key)
    .map(({ match }) => match.target.table);
  const [first] = own;
  return first && own.length >= FEWEST_HEADS && own.every((table) => table === first) ? first : null;
}

function tableOfRow(row: ReadRow, label: RowLabel | null, state: State): TableId | null {
  if (row.item !== null) return 'proactiveDisclosure';
  if (label) return label.match.target.table;
  const isHeader = row.figures === 0 && row.heads.length >= 2;
  return (isHeader ? tableOfHeads(row.heads) : null) ?? state.table;
}

/** How many cells a row of section 2 or 3 can have behind its label. */
function widthsOf({ table, key }: RowTarget): readonly number[] {
  if (table === 'requests') return [applicantColumns.length];
  return editions.map((edition) => cellsOfRow(edition, `/${table}/${key}`).length);
}

/** Whether words stand where the figures of a row belong: as many cells as it has, none of them a head, a label or a caption. */
function isUnreadableRow(row: ReadRow, label: RowLabel, isTable: boolean): boolean {
  const isNamed =
    [...row.heads, ...row.labels].some(({ index }) => index > label.index) ||
    row.cells.some(({ text }, index) => index > label.index && isCaption(text));
  if (row.loose || isNamed || !isTable) return false;
  return widthsOf(label.match.target).includes(row.cells.length - label.index - 1);
}

/** Whether a row with a label but without figures is a row of the table all the same, and not its heads. */
function isBlankRow(row: ReadRow, label: RowLabel, state: State, region: TableId | null): boolean {
  const behind = row.looks.slice(label.index + 1);
  if (behind.includes('words'))
    return isUnreadableRow(row, label, state.header !== null || region === label.match.target.table);
  if (label.match.target.table !== 'remedies') return behind.length > 0 || !(row.loose || row.glued);
  const width = remedyColumns.length;
  return (
    state.header !== null &&
    state.header.heads.length >= width - 1 &&
    behind.length > 0 &&
    behind.length <= width + 1
  );
}

/** Moves on to the table that a row shows it belongs to, and to the item and the heads it names. */
function moveTo(state: State, row: ReadRow, table: TableId | null): void {
  if (table !== state.table) Object.assign(state, { table, item: null, header: null, above: [] });
  if (row.item !== null) Object.assign(state, { item: row.item, header: null });
}

/** Where the heads of a row end: before the label of its figures, before its first figure, or nowhere. */
function endOfHeads(row: ReadRow, label: RowLabel | null): number {
  if (label && !(row.loose && row.figures > 0)) return label.index;
  return row.figures > 0 ? row.looks.indexOf('figure') : row.cells.length;
}

/** Reads the rows of the source one after another: heads, labels and the figures that belong to them. */
export function dataRows(rows: readonly RegionRow[]): readonly DataRow[] {
  const out: DataRow[] = [];
  const state: State = { table: null, item: null, header: null, inHeader: false, above: [], last: null };
  let region: TableId | null = null;
  for (const { row, region: at } of rows) {
    if (at !== region && at !== null)
      Object.assign(state, { table: at, item: null, header: null, above: [], last: null });
    region = at;
    if (row.isAdrift) {
      if (state.table !== null) out.push(dataRow(row, at, state.table, null, { ...state, above: [] }));
      continue;
    }
    const whole = row.figures === 0 && !state.inHeader ? continued(state.last, row) : null;
    if (whole) {
      out[out.length - 1] = whole;
      state.last = whole;
      continue;
    }
    const fitting = labelFor(row, state.table);
    moveTo(state, row, tableOfRow(row, fitting, state));
    const label = fitting && (row.figures > 0 || isBlankRow(row, fitting, state, at)) ? fitting : null;
    const header = headerOf(row, endOfHeads(row, label), state.inHeader ? state.header : null);
    if (header) Object.assign(state, { header, inHeader: true });
    if (state.table !== null) state.above = labelsWith(state.above, row, state.table);
    if (state.table === null || (label === null && row.figures === 0)) continue;
    const data = dataRow(row, at, state.table, label, state);
    out.push(data);
    Object.assign(state, { inHeader: false, last: data, ...(row.figures > 0 && { above: [] }) });
  }
  return out;
}
