import { isFigure } from '../../text/cell-look.js';
import { type BarLineKind, barsOf, NOTHING_BUT_BARS, piecesOf } from './bar-lines.js';
import { BAR } from './between-bars.js';
import type { SourceLine } from './source-lines.js';

const NO_LINE: SourceLine = { text: '', start: 0 };

/** How many lines of nothing but bars stand between two cells of a table, most of the time. */
export function usualBars(kinds: readonly (BarLineKind | null)[]): number {
  const doubled = kinds.reduce(
    (more, kind, at) => more + (kind !== 'bars' ? 0 : kinds[at - 1] === kind ? 2 : -1),
    0,
  );
  return doubled > 0 && !kinds.includes('cell') ? 2 : 1;
}

/**
 * Whether a bar on a line of its own ends a blank cell: more bars stand there than between two cells, and a figure
 * follows. Behind the last cell of a row it can make up for a column.
 */
export function endsBlank(lines: readonly SourceLine[], at: number, usual: number): boolean {
  if (lines[at]?.text.trim() !== BAR) return false;
  let bars = 0;
  let place = at;
  let above = lines[place];
  for (; above && bars <= usual && NOTHING_BUT_BARS.test(above.text); above = lines[--place])
    bars += barsOf(above);
  if (above?.text.trimEnd().endsWith(BAR)) bars++;
  let below = at + 1;
  while (lines[below]?.text.trim() === '') below++;
  const [cell] = piecesOf(lines[below] ?? NO_LINE);
  return bars > usual && isFigure(cell?.text.trim() ?? '');
}
