import { isFigure } from '../../text/cell-look.js';
import { isPageMark } from '../../text/page-furniture.js';
import { sectionHeading } from '../../text/section-heading.js';
import { cellOfLines, type RowOfLines, rowOfLines } from './row-of-lines.js';
import type { SourceLine } from './source-lines.js';

const isBlank = ({ text }: SourceLine): boolean => /^[^\S\t]*$/.test(text);
const goesOn = (line: SourceLine): boolean =>
  !isBlank(line) && (isTabLed(line) || sectionHeading(line.text.trim()) === null);
const isTabLed = ({ text }: SourceLine): boolean => text.startsWith('\t') && !text.includes('\t', 1);

/** No row takes up more lines. */
const LONGEST = 100;

function linesOfRow(lines: readonly SourceLine[], from: number): readonly SourceLine[] {
  let to = from;
  while (to < lines.length && to - from <= LONGEST && goesOn(lines[to] as SourceLine)) to++;
  return lines.slice(from, to);
}

/**
 * Whether the line above parts its cells with tabs: one that begins with a tab then has a blank cell first. Below one
 * that is led by a tab itself it stands within what is too long for a row.
 */
const isBelowRow = (above: SourceLine | undefined): boolean =>
  above !== undefined && (isTabLed(above) ? !isBlank(above) : above.text.trim().includes('\t'));

/**
 * A row written one cell a line, each cell led by a tab, a blank line behind the row. A line without a tab goes on
 * with the cell above it. Null where the lines from `from` on are not such a row.
 */
export function tabLedRow(lines: readonly SourceLine[], from: number): RowOfLines | null {
  const first = lines[from];
  if (!first || !isTabLed(first) || isBelowRow(lines[from - 1])) return null;
  const own = linesOfRow(lines, from);
  if (own.length > LONGEST || own.some((line) => line.text.includes('\t') && !isTabLed(line))) return null;
  const groups: [SourceLine, ...SourceLine[]][] = [];
  for (const line of own) {
    if (isTabLed(line)) groups.push([line]);
    else if (isFigure(line.text) && groups.at(-1)?.every(({ text }) => text.trim() === '')) return null;
    else if (!isPageMark(line.text)) groups.at(-1)?.push(line);
  }
  return rowOfLines(groups.map(cellOfLines), first.start, own.length);
}
