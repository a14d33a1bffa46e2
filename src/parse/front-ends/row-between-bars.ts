import { remedyColumns, remedyGroups } from '../../form/remedies.js';
import { isPageMark } from '../../text/page-furniture.js';
import { sectionHeading } from '../../text/section-heading.js';
import { barsOf, holdsFigures, piecesOf } from './bar-lines.js';
import type { SourceLine } from './source-lines.js';

/**
 * Whether what ends a row breaks it off: the mark of a page, or words without a bar that begin no section, as running
 * titles do and the units of amounts.
 */
function isCut(label: SourceLine, end: SourceLine | undefined): boolean {
  const words = end?.text.trim() ?? '';
  if (isPageMark(words)) return true;
  return words !== '' && barsOf(label) > 0 && barsOf(end) === 0 && sectionHeading(words) === null;
}

/** The lines of a row below its label. */
interface BelowLabel {
  /** The index behind them, and behind the bars that make up for columns. */
  readonly to: number;
  readonly figures: number;
  /** The lines with a bar of one cell. */
  readonly cells: number;
}

/**
 * Figures and blank cells from a line on, up to the bars that make up for columns. Null where figures have no bar between
 * them, or stand to theirs otherwise than the label does: which cells they stand in is not known then.
 *
 * @param beside the bars that stand beside the label, and so beside each figure; null where those of the first figure tell
 */
function belowLabel(table: readonly SourceLine[], from: number, beside: number | null): BelowLabel | null {
  let like = beside;
  let to = from;
  let figures = 0;
  let cells = 0;
  let isParted = true;
  for (let line = table[to]; line && holdsFigures(line); line = table[++to]) {
    const own = piecesOf(line).length;
    const bars = barsOf(line);
    if (own > 0) {
      like ??= bars;
      if (!isParted || bars !== like) return null;
      isParted = false;
    }
    isParted ||= bars > 0;
    figures += own;
    if (bars === 1) cells++;
    if (bars > 1 && ++to) break;
  }
  return { to, figures, cells };
}

/** One or two bars can be those of a head, and blanks alone those of a table on its side. */
const isLabelledRow = ({ figures, cells }: BelowLabel): boolean => figures * 2 + cells > 2;

/** Without a label all cells of section 4 are a row, below the bars that fill up its heads. */
const isUnlabelledRow = ({ cells }: BelowLabel): boolean =>
  cells === remedyGroups.length * remedyColumns.length;

/**
 * The index behind the row that begins at `at`, with its label or without. The index itself where none begins: a page can
 * end in the midst of a row, and its number is no label.
 */
export function endOfRow(table: readonly SourceLine[], at: number): number {
  const first = table[at] as SourceLine;
  const bars = barsOf(first);
  const isLabelled = bars < 2;
  if (isLabelled ? holdsFigures(first) || isPageMark(first.text) : piecesOf(first).length > 0) return at;
  const row = belowLabel(table, at + 1, isLabelled ? bars : null);
  if (!row || row.figures === 0 || isCut(first, table[row.to])) return at;
  return (isLabelled ? isLabelledRow : isUnlabelledRow)(row) ? row.to : at;
}
