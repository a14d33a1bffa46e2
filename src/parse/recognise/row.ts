import type { DisclosureItemId } from '../../form/disclosure.js';
import { type CellLook, lookOf } from '../../text/cell-look.js';
import { fold } from '../../text/fold.js';
import type { LabelMatch } from '../../text/label-index.js';
import { ordinalOf } from '../../text/ordinal.js';
import {
  columnOfHead,
  type HeadTarget,
  isCaption,
  isLabelFragment,
  itemOfLabel,
  type RowTarget,
  rowBeginningWith,
  rowOfLabel,
} from '../../text/row-label.js';
import type { Piece, TableCell } from '../block.js';

/** A row of the source. */
export interface SourceRow extends Piece {
  readonly cells: readonly TableCell[];
  /** It was put together from lines and not from a table. */
  readonly loose: boolean;
  /** Each of its cells was a line of its own. */
  readonly stacked?: boolean;
  /** There is no separator between its figures: one cell can hold several. */
  readonly glued?: boolean;
  /** Bars enclose its cells. */
  readonly enclosed?: boolean;
}

/** A head and the cell it stands in. */
export interface HeadCell {
  readonly index: number;
  readonly cell: TableCell;
  readonly match: LabelMatch<HeadTarget>;
}

/** The label of a row and the cells that hold it. */
export interface RowLabel {
  readonly match: LabelMatch<RowTarget>;
  readonly text: string;
  /** The index of the last cell that belongs to it. */
  readonly index: number;
  /** Pieces of another label stand between it and the figures. */
  readonly isStrayed?: boolean;
}

/** A row of the source with what its cells say about it. */
export interface ReadRow extends SourceRow {
  readonly looks: readonly CellLook[];
  readonly item: DisclosureItemId | null;
  readonly heads: readonly HeadCell[];
  /** All labels of rows in it, the nearest to the figures first. */
  readonly labels: readonly RowLabel[];
  readonly figures: number;
  /** Its figures stand before the heads of a row and belong to no column. */
  readonly isAdrift?: boolean;
}

function headsIn(cells: readonly TableCell[], looks: readonly CellLook[]): HeadCell[] {
  return cells.flatMap((cell, index) => {
    const match = looks[index] === 'words' && !isCaption(cell.text) ? columnOfHead(cell.text) : null;
    return match ? [{ index, cell, match }] : [];
  });
}

/** A label that could be the head of a column as well needs its ordinal to be that of a row. */
function isEvidence(match: LabelMatch<RowTarget>, text: string, isOnlyWords: boolean): boolean {
  return !match.target.ambiguous || isOnlyWords || ordinalOf(fold(text)) !== null;
}

/** A label has no more pieces behind its first. */
const MOST_PIECES = 4;

/** A label that begins in a cell with the words behind it that end it: 5.属于三类内部事 · 务信息. */
function wholeLabel(label: RowLabel, cells: readonly TableCell[], looks: readonly CellLook[]): RowLabel {
  let { text } = label;
  for (let index = label.index + 1; index <= label.index + MOST_PIECES; index++) {
    if (label.match.kind === 'exact' || looks[index] !== 'words') return label;
    text += (cells[index] as TableCell).text;
    const match = rowOfLabel(text);
    if (match?.kind === 'exact' && match.target === label.match.target) return { match, text, index };
  }
  return label;
}

/** Labels without those that are only like one and prove to be the end of another: 反复申请 of 4.无正当理由大量反复申请. */
function withoutEnds(labels: readonly RowLabel[]): readonly RowLabel[] {
  const isEnd = ({ match, index }: RowLabel): boolean =>
    match.kind !== 'exact' && labels.some((one) => one.match.kind === 'exact' && one.index >= index);
  return labels.filter((label, at) => at > 0 || !isEnd(label));
}

/** The labels of a row put together from lines, the nearest to its figures with the pieces of it that stand before these. */
function upToFigures(
  labels: readonly RowLabel[],
  cells: readonly TableCell[],
  looks: readonly CellLook[],
): readonly RowLabel[] {
  const [nearest, ...others] = labels;
  if (!nearest) return labels;
  let { index, text } = nearest;
  while (looks[index + 1] === 'words' && isLabelFragment((cells[index + 1] as TableCell).text))
    text += (cells[++index] as TableCell).text;
  const isItsOwn = index === nearest.index || rowBeginningWith(text)?.target === nearest.match.target;
  return [{ ...nearest, index, ...(!isItsOwn && { isStrayed: true }) }, ...others];
}

function labelsIn(
  cells: readonly TableCell[],
  words: readonly number[],
  heads: readonly HeadCell[],
): RowLabel[] {
  const found: RowLabel[] = [];
  const isHead = new Set(heads.flatMap(({ index, match }) => (match.kind === 'exact' ? [index] : [])));
  const labelled = (text: string, index: number): void => {
    const match = isHead.has(index) ? rowBeginningWith(text) : rowOfLabel(text);
    if (!match || (match.kind !== 'exact' && isCaption(text))) return;
    if (isEvidence(match, text, words.length === 1)) found.push({ match, text, index });
  };
  for (const index of [...words].reverse()) labelled((cells[index] as TableCell).text, index);
  const last = words.at(-1);
  if (found.length === 0 && words.length > 1 && last !== undefined) {
    const together = words.slice(-2).map((index) => (cells[index] as TableCell).text);
    labelled(together.join(''), last);
  }
  return found;
}

/** No row of the form has more cells; what stands beyond is not looked at for labels. */
export const WIDEST = 64;

/** Reads what the cells of a row say about it. */
export function readRow(row: SourceRow): ReadRow {
  const cells = row.cells.slice(0, WIDEST);
  const allLooks = row.cells.map((cell) => lookOf(cell.text));
  const looks = allLooks.slice(0, WIDEST);
  const words = cells.flatMap((_, index) => (looks[index] === 'words' ? [index] : []));
  const heads = headsIn(cells, looks);
  const labels = withoutEnds(labelsIn(cells, words, heads).map((label) => wholeLabel(label, cells, looks)));
  const items = words.map((index) => itemOfLabel((cells[index] as TableCell).text));
  return {
    ...row,
    looks: allLooks,
    item: items.find((item) => item !== null) ?? null,
    heads,
    labels: row.loose ? upToFigures(labels, cells, looks) : labels,
    figures: allLooks.filter((look) => look === 'figure').length,
  };
}

/** Whether a row shows that it belongs to one of the tables. */
export function isRowOfForm(row: ReadRow): boolean {
  if (row.item !== null || row.heads.length >= 2) return true;
  if (row.cells.some((cell, index) => row.looks[index] === 'words' && isCaption(cell.text))) return true;
  const [label] = row.labels;
  return label !== undefined && (row.cells.length > 1 || label.match.kind === 'exact');
}
