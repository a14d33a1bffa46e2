import { rowOfLabel } from '../../text/labels/row-of-label.js';
import type { ReadRow } from './row.js';
import type { RowLabel } from './row-labels.js';

/**
 * A row of a table with what the row above it holds in the same cells, where that has no figures and the beginning of its
 * label: 0. above 50 is not 50.
 */
export function withTornFigures(row: ReadRow, label: RowLabel | null, above: ReadRow | undefined): ReadRow {
  if (!above || !label || label.match.kind === 'exact' || row.loose || above.loose) return row;
  const begun = above.figures === 0 ? above.cells[label.index]?.text : '';
  if (!begun || rowOfLabel(begun + label.text)?.kind !== 'exact') return row;
  const isTorn = (at: number): boolean =>
    at > label.index && row.looks[at] === 'figure' && above.looks[at] === 'words';
  if (!row.looks.some((_, at) => isTorn(at))) return row;
  const cells = row.cells.map((cell, at) =>
    isTorn(at) ? { ...cell, text: `${above.cells[at]?.text} ${cell.text}` } : cell,
  );
  return { ...row, cells };
}
