import { runsWithBars } from './runs-with-bars.js';
import type { SourceLine } from './source-lines.js';

/** What marks the rows of a table; null for one whose rows stay as they are. */
export type MarkOf = (rows: readonly SourceLine[]) => ((row: SourceLine) => SourceLine) | null;

/** The lines of a source with the rows of its tables marked, table by table. */
export function withMarkedTables(lines: readonly SourceLine[], markOf: MarkOf): readonly SourceLine[] {
  const out = [...lines];
  for (const { from, to } of runsWithBars(lines)) {
    const rows = lines.slice(from, to);
    const mark = markOf(rows);
    if (mark)
      rows.forEach((row, at) => {
        out[from + at] = mark(row);
      });
  }
  return out;
}
