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
  const isBare = barsOf(label) > 0 && barsOf(end) === 0;
  return isPageMark(words) || (words !== '' && isBare && sectionHeading(words) === null);
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
    cells += Number(bars === 1);
    if (bars > 1 && ++to) break;
  }
  return { to, figures, cells };
}

/**
 * The index behind the row that begins at `at` with its label. The index itself where none begins: one or two bars can be
 * those of a head, blanks alone those of a table on its side, and a page can end in its midst.
 */
function endOfLabelled(table: readonly SourceLine[], at: number): number {
  const label = table[at] as SourceLine;
  if (holdsFigures(label) || isPageMark(label.text)) return at;
  const row = belowLabel(table, at + 1, barsOf(label));
  const isRow = row && row.figures > 0 && row.figures * 2 + row.cells > 2;
  return isRow && !isCut(label, table[row.to]) ? row.to : at;
}

/** The index behind all cells of section 4, which without a label are a row below the bars that fill up its heads; else `at`. */
function endOfUnlabelled(table: readonly SourceLine[], at: number): number {
  const bars = table[at] as SourceLine;
  if (piecesOf(bars).length > 0) return at;
  const row = belowLabel(table, at + 1, null);
  const isRow = row && row.figures > 0 && row.cells === remedyGroups.length * remedyColumns.length;
  return isRow && !isCut(bars, table[row.to]) ? row.to : at;
}

/** The index behind the row that begins at `at`; the index itself where none begins. */
export const endOfRow = (table: readonly SourceLine[], at: number): number =>
  barsOf(table[at]) > 1 ? endOfUnlabelled(table, at) : endOfLabelled(table, at);
