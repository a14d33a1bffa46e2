import type { SourceLine } from './source-lines.js';

/** A line that begins with a bar. */
export const BEGINS_WITH_BAR: RegExp = /^\s*\|/;

/** Lines that follow one another: from an index up to another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The lines that stand together and hold a bar each: the tables of a source, or what may be one. */
export function runsWithBars(lines: readonly SourceLine[]): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at++) {
    const hasBar = lines[at]?.text.includes('|') === true;
    if (hasBar && from === -1) from = at;
    else if (!hasBar && from !== -1) {
      runs.push({ from, to: at });
      from = -1;
    }
  }
  return runs;
}
