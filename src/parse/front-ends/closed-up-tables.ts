import type { SourceLine } from './source-lines.js';

const BARS = '||';
const BARS_AND_BLANKS = '| \t';
/** a | b | ||: bars at the end of a row stand for its columns that no cell is left for. */
const FILLED_UP = /\S \| \|\|+\s*$/;
const BLANK_CELL = /\|\s*\|/;

const hasBar = ({ text }: SourceLine): boolean => text.includes('|');
/** |a||b|: two bars between two cells, one around all of them. */
function isInDoubleBars({ text }: SourceLine): boolean {
  const row = text.trim();
  if (!row.startsWith('|') || !row.endsWith('|')) return false;
  const cells = row.slice(1, -1).split(BARS);
  return cells.every((cell) => cell.trim() !== '' && !cell.includes('|'));
}

/** A row without the bars and blanks at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && BARS_AND_BLANKS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const hasNoBlank = ({ text }: SourceLine): boolean => !BLANK_CELL.test(withoutEnd(text));

/** What every row of a table without blank cells looks like, told by how one row shows that they were left out. */
function looksOfRows(lines: readonly SourceLine[]): readonly ((row: SourceLine) => boolean)[] {
  const doubled = lines.filter(({ text }) => text.includes(BARS));
  return [
    ...(doubled.some(({ text }) => FILLED_UP.test(text)) ? [hasNoBlank] : []),
    ...(doubled.some(isInDoubleBars) ? [isInDoubleBars] : []),
  ];
}

/**
 * Marks the rows of tables whose blank cells a program left out: the cells of a row then stand side by side from the
 * left, and those it lacks are made up for at its end, or nowhere.
 */
export function withClosedUpTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const looks = looksOfRows(lines);
  if (looks.length === 0) return lines;
  const out = [...lines];
  for (let from = 0; from < lines.length; from++) {
    if (!hasBar(lines[from] as SourceLine)) continue;
    let to = from + 1;
    while (to < lines.length && hasBar(lines[to] as SourceLine)) to++;
    const rows = lines.slice(from, to);
    if (looks.some((look) => rows.every(look)))
      rows.forEach((row, at) => {
        out[from + at] = { ...row, closedUp: true };
      });
    from = to;
  }
  return out;
}
