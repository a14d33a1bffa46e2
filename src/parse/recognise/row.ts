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
import type { Piece, TableCell, TableRow } from '../block.js';

/** A row of the source: of a table, or put together from lines. */
export interface SourceRow extends Omit<TableRow, 'enclosed'> {
  readonly enclosed?: boolean | undefined;
  /** Each of its cells was a line of its own. */
  readonly stacked?: boolean;
  /** Where its line begins, where it is a line and nothing else. */
  readonly lineStart?: number | undefined;
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
export interface ReadRow extends Omit<Piece, 'offsetAt'> {
  readonly cells: readonly TableCell[];
  /** It was put together from lines and not from a table. */
  readonly loose: boolean;
  /** Each of its cells was a line of its own. */
  readonly stacked: boolean;
  /** Where its line begins, where it is a line and nothing else. */
  readonly lineStart: number | undefined;
  /** There is no separator between its figures: one cell can hold several. */
  readonly glued: boolean;
  /** Bars enclose its cells; undefined in a source that has no bars. */
  readonly enclosed: boolean | undefined;
  /** Its blank cells were left out. */
  readonly closedUp: boolean;
  readonly looks: readonly CellLook[];
  readonly item: DisclosureItemId | null;
  readonly heads: readonly HeadCell[];
  /** All labels of rows in it, the nearest to the figures first. */
  readonly labels: readonly RowLabel[];
  readonly figures: number;
  /** Its figures stand before the heads of a row and belong to no column. */
  readonly isAdrift?: boolean;
}

function headsIn(cells: readonly TableCell[], words: readonly number[]): HeadCell[] {
  const heads: HeadCell[] = [];
  for (const index of words) {
    const cell = cells[index] as TableCell;
    const match = isCaption(cell.text) ? null : columnOfHead(cell.text);
    if (match) heads.push({ index, cell, match });
  }
  return heads;
}

function itemIn(cells: readonly TableCell[], words: readonly number[]): DisclosureItemId | null {
  for (const index of words) {
    const item = itemOfLabel((cells[index] as TableCell).text);
    if (item !== null) return item;
  }
  return null;
}

/**
 * A label that could be the head of a column as well needs an ordinal like that of its row, or to stand alone without
 * any: （六）其他 is the beginning of （六）其他处理 and not 3.其他.
 */
function isEvidence({ target }: LabelMatch<RowTarget>, text: string, isOnlyWords: boolean): boolean {
  if (!target.ambiguous) return true;
  const ordinal = ordinalOf(fold(text));
  if (!ordinal) return isOnlyWords;
  const own = ordinalOf(fold(target.wording.ordinal ?? ''));
  return ordinal.number === own?.number || ordinal.style === own?.style;
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
  const isHead = (index: number): boolean =>
    heads.some((head) => head.index === index && head.match.kind === 'exact');
  const labelled = (text: string, index: number): void => {
    const match = isHead(index) ? rowBeginningWith(text) : rowOfLabel(text);
    if (!match) return;
    if (isEvidence(match, text, words.length === 1)) found.push({ match, text, index });
  };
  for (let at = words.length - 1; at >= 0; at--) {
    const index = words[at] as number;
    labelled((cells[index] as TableCell).text, index);
  }
  const last = words.at(-1);
  if (found.length === 0 && words.length > 1 && last !== undefined && !isCaption(cells[last]?.text ?? '')) {
    const together = words.slice(-2).map((index) => (cells[index] as TableCell).text);
    labelled(together.join(''), last);
  }
  return found;
}

/** No row of the form has more cells; what stands beyond is not looked at for labels. */
export const WIDEST = 64;

/**
 * Reads what the cells of a row say about it.
 *
 * @param loose the row was put together from lines and not from a table
 */
export function readRow(row: SourceRow, loose: boolean): ReadRow {
  const { text, start, end, stacked = false, lineStart, glued = false, enclosed, closedUp = false } = row;
  const allLooks = row.cells.map((cell) => lookOf(cell.text));
  const isWide = row.cells.length > WIDEST;
  const cells = isWide ? row.cells.slice(0, WIDEST) : row.cells;
  const looks = isWide ? allLooks.slice(0, WIDEST) : allLooks;
  const words: number[] = [];
  let figures = 0;
  for (const [index, look] of allLooks.entries()) {
    if (look === 'figure') figures++;
    else if (look === 'words' && index < WIDEST) words.push(index);
  }
  const heads = headsIn(cells, words);
  const item = itemIn(cells, words);
  const found = withoutEnds(labelsIn(cells, words, heads).map((label) => wholeLabel(label, cells, looks)));
  const labels = loose ? upToFigures(found, cells, looks) : found;
  // Written out: a copy of the row by its spread takes longer than all that is read of most rows.
  return {
    text,
    start,
    end,
    cells: row.cells,
    loose,
    stacked,
    lineStart,
    glued,
    enclosed,
    closedUp,
    looks: allLooks,
    item,
    heads,
    labels,
    figures,
  };
}

/** Whether a row shows that it belongs to one of the tables. */
export function isRowOfForm(row: ReadRow): boolean {
  if (row.item !== null || row.heads.length >= 2) return true;
  if (row.cells.some((cell, index) => row.looks[index] === 'words' && isCaption(cell.text))) return true;
  const [label] = row.labels;
  return label !== undefined && (row.cells.length > 1 || label.match.kind === 'exact');
}
