import type { CellLook } from '../../text/cell-look.js';
import { fold } from '../../text/fold.js';
import { isCaption } from '../../text/labels/caption.js';
import { isLabelFragment } from '../../text/labels/label-fragment.js';
import type { LabelMatch } from '../../text/labels/label-index.js';
import { rowBeginningWith, rowOfLabel } from '../../text/labels/row-of-label.js';
import type { RowTarget } from '../../text/labels/row-targets.js';
import { ordinalOf } from '../../text/ordinal.js';
import type { TableCell } from '../block.js';
import type { HeadCell } from './row-heads.js';

/** The label of a row and the cells that hold it. */
export interface RowLabel {
  readonly match: LabelMatch<RowTarget>;
  readonly text: string;
  /** The index of the last cell that belongs to it. */
  readonly index: number;
  /** Pieces of another label stand between it and the figures. */
  readonly isStrayed?: boolean;
}

/** The cells of a row as far as labels are concerned. */
interface RowWords {
  readonly cells: readonly TableCell[];
  readonly looks: readonly CellLook[];
  /** The indexes of those that hold words. */
  readonly words: readonly number[];
  readonly heads: readonly HeadCell[];
  /** The row was put together from lines and not from a table. */
  readonly loose: boolean;
}

/**
 * A label that could be the head of a column as well needs an ordinal like that of its row, or to stand alone without
 * any: （六）其他 is the beginning of （六）其他处理 and not 3.其他.
 */
function isEvidence(
  { target }: LabelMatch<RowTarget>,
  text: string,
  isOnlyWords: boolean,
  loose: boolean,
): boolean {
  if (!target.ambiguous) return true;
  const ordinal = ordinalOf(fold(text));
  if (!ordinal) return isOnlyWords;
  const own = ordinalOf(fold(target.wording.ordinal ?? ''));
  return ordinal.number === own?.number || (!loose && ordinal.style === own?.style);
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

/** A label that breaks off in a remark in brackets: （二）部分公开（区. */
const BREAKS_OFF = /[（(][^（()）]*$/;

/** Whether a label goes on as a text does: as the label of its row, and with the remark that it broke off in. */
function goesOnAs({ match, text }: RowLabel, whole: string): boolean {
  if (rowBeginningWith(whole)?.target !== match.target) return false;
  return !BREAKS_OFF.test(text) || isLabelFragment(whole);
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
  const isItsOwn = index === nearest.index || goesOnAs(nearest, text);
  return [{ ...nearest, index, ...(!isItsOwn && { isStrayed: true }) }, ...others];
}

function labelsIn({ cells, looks, words, heads, loose }: RowWords): readonly RowLabel[] {
  const found: RowLabel[] = [];
  const isHead = (index: number): boolean =>
    heads.some((head) => head.index === index && head.match.kind === 'exact');
  const labelled = (text: string, index: number): void => {
    const match = isHead(index) ? rowBeginningWith(text) : rowOfLabel(text);
    if (!match) return;
    if (isEvidence(match, text, words.length === 1, loose)) found.push({ match, text, index });
  };
  for (let at = words.length - 1; at >= 0; at--) {
    const index = words[at] as number;
    labelled((cells[index] as TableCell).text, index);
  }
  const last = words.at(-1);
  if (
    found.length === 0 &&
    words.length > 1 &&
    last !== undefined &&
    !looks.slice(words.at(-2), last).includes('figure') &&
    !isCaption((cells[last] as TableCell).text)
  ) {
    const together = words.slice(-2).map((index) => (cells[index] as TableCell).text);
    labelled(together.join(''), last);
  }
  return found;
}

/** The labels of rows among the cells of a row, the nearest to its figures first. */
export function rowLabels(row: RowWords): readonly RowLabel[] {
  const { cells, looks, loose } = row;
  const found = withoutEnds(labelsIn(row).map((label) => wholeLabel(label, cells, looks)));
  return loose ? upToFigures(found, cells, looks) : found;
}
