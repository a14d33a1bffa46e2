import { holdsDelimiters } from './delimiter-row.js';
import { withMarkedTables } from './marked-tables.js';
import { BEGINS_WITH_BAR } from './runs-with-bars.js';
import type { SourceLine } from './source-lines.js';

/** Whether the rows of a table have no bars at their ends: told by its delimiter row, else by its first. */
function isOpen(rows: readonly SourceLine[]): boolean {
  const telling = rows.find(holdsDelimiters) ?? rows[0];
  return telling !== undefined && !BEGINS_WITH_BAR.test(telling.text);
}

const opened = (row: SourceLine): SourceLine =>
  BEGINS_WITH_BAR.test(row.text) ? { ...row, open: true } : row;

/**
 * Marks the lines of tables without bars at the ends of their rows. A row of such a table that begins with a bar begins
 * with an empty cell.
 */
export function withOpenTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  return withMarkedTables(lines, (rows) => (isOpen(rows) ? opened : null));
}
