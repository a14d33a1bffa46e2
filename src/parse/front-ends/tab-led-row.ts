import { sectionHeading } from '../../text/section-heading.js';
import type { TableCell, TableRow } from '../block.js';
import type { SourceLine } from './source-lines.js';

/** A row read from several lines, and how many they are. */
export interface TabLedRow {
  readonly row: TableRow;
  readonly lines: number;
}

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

function cellOf(lines: readonly SourceLine[], column: number): TableCell {
  const [first] = lines as readonly [SourceLine, ...SourceLine[]];
  const last = lines.at(-1) as SourceLine;
  const text = lines
    .map((line) => line.text.trim())
    .join(' ')
    .trim();
  const start = first.start + Math.min(first.text.length, first.text.search(/[^\t ]|$/));
  return { text, start, end: Math.max(start, last.start + last.text.length), column, columnSpan: 1 };
}

/**
 * A row written one cell a line, each cell led by a tab, a blank line behind the row. A line without a tab goes on
 * with the cell above it. Null where the lines from `from` on are not such a row.
 */
export function tabLedRow(lines: readonly SourceLine[], from: number): TabLedRow | null {
  const first = lines[from];
  if (!first || !isTabLed(first)) return null;
  const own = linesOfRow(lines, from);
  if (own.length > LONGEST || own.some((line) => line.text.includes('\t') && !isTabLed(line))) return null;
  const groups: SourceLine[][] = [];
  for (const line of own) {
    if (isTabLed(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const cells = groups.map(cellOf);
  const end = cells.at(-1)?.end ?? first.start;
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
  return { row: { text, start: first.start, end, cells }, lines: own.length };
}
