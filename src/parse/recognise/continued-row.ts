import { rowBeginningWith, rowOfLabel } from '../../text/labels/row-of-label.js';
import type { DataRow } from './data-row.js';
import { cellsLike, type ReadRow } from './row.js';

/** The row above with its label as far as a row of words alone goes on with it; null where it does not. */
export function continued(last: DataRow | null, row: ReadRow): DataRow | null {
  const begun = last?.label?.text ?? last?.strangeLabel;
  const below = row.cells.length === last?.row.cells.length ? row.cells[last.label?.index ?? -1]?.text : '';
  const words = below ? [below] : cellsLike('words', row).map((cell) => cell.text);
  if (!last || !begun || words.length === 0) return null;
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
