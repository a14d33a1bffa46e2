import { isCaption } from '../../text/labels/caption.js';
import { rowBeginningWith, rowOfLabel } from '../../text/labels/row-of-label.js';
import { isMoneyUnit } from '../../text/money-unit.js';
import type { DataRow } from './data-row.js';
import { cellsLike, hasHeadOfItem, type ReadRow } from './row.js';

/** A row with its label as far as words below it go on with it; null where they do not. */
function withLabel(last: DataRow, words: readonly string[]): DataRow | null {
  const begun = last.label?.text ?? last.strangeLabel;
  if (!begun || words.length === 0) return null;
  const text = [begun, ...words].join('');
  const match = rowBeginningWith(text);
  /** A whole label below figures could be that of the next ones. */
  const isWhole = rowOfLabel(words.join(''))?.kind === 'exact';
  if (last.label) {
    const isSame = match?.target === last.label.match.target;
    /** 2.其他, which goes on as another label than it seemed to be. */
    const isLonger = match?.kind === 'exact' && match.target.table === last.table && !isWhole;
    return match && (isSame || isLonger) ? { ...last, label: { ...last.label, match, text } } : null;
  }
  if (match?.kind !== 'exact' || match.target.table !== last.table) return null;
  const label = { match, text, index: last.valuesFrom - 1 };
  return { ...last, label, strangeLabel: null, inferred: last.inferred === true || isWhole };
}

/**
 * The row above as far as a row of words alone goes on with it: with its label, or with the unit of an amount, which then
 * is one of the words above its figures. Null where it does not.
 */
export function continued(last: DataRow | null, row: ReadRow): DataRow | null {
  // The title of an item, or heads: another block begins.
  if (!last || row.item !== null || row.heads.length > 1 || hasHeadOfItem(row)) return null;
  const below = row.cells.length === last.row.cells.length ? row.cells[last.valuesFrom - 1]?.text : '';
  const isBeside = (text: string): boolean => last.table === 'requests' && isCaption(text);
  const all = cellsLike('words', row).flatMap(({ text }) => (isBeside(text) ? [] : text));
  const units = all.filter(isMoneyUnit);
  const whole = withLabel(last, below ? [below] : all.filter((text) => !units.includes(text)));
  if (units.length === 0) return whole;
  return { ...(whole ?? last), headWords: [last.headWords, ...units.map((unit) => `(${unit})`)].join('') };
}
