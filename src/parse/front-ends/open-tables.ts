import type { SourceLine } from './source-lines.js';

const BEGINS_WITH_BAR = /^\s*\|/;
const DELIMITERS = /^[\s|:-]+$/;

const hasBar = ({ text }: SourceLine): boolean => text.includes('|');

/** Whether the rows of a table have no bars at their ends: told by its delimiter row, else by its first. */
function isOpen(rows: readonly SourceLine[]): boolean {
  const telling = rows.find(({ text }) => DELIMITERS.test(text) && text.includes('-')) ?? rows[0];
  return telling !== undefined && !BEGINS_WITH_BAR.test(telling.text);
}

/**
 * Marks the lines of tables without bars at the ends of their rows. A row of such a table that begins with a bar begins
 * with an empty cell.
 */
export function withOpenTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out = [...lines];
  for (let from = 0; from < lines.length; from++) {
    if (!hasBar(lines[from] as SourceLine)) continue;
    let to = from + 1;
    while (to < lines.length && hasBar(lines[to] as SourceLine)) to++;
    const rows = lines.slice(from, to);
    if (isOpen(rows))
      rows.forEach((row, at) => {
        if (BEGINS_WITH_BAR.test(row.text)) out[from + at] = { ...row, open: true };
      });
    from = to;
  }
  return out;
}
