import { BEGINS_WITH_BAR, runsWithBars } from './runs-with-bars.js';
import type { SourceLine } from './source-lines.js';

const DELIMITERS = /^[\s|:-]+$/;

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
  for (const { from, to } of runsWithBars(lines)) {
    const rows = lines.slice(from, to);
    if (isOpen(rows))
      rows.forEach((row, at) => {
        if (BEGINS_WITH_BAR.test(row.text)) out[from + at] = { ...row, open: true };
      });
  }
  return out;
}
