import type { SourceSpan } from '../finding/finding.js';
import { lastAtMost } from './last-at-most.js';

/** Tells line and column of an offset into a source. */
export type LineIndex = (start: number, end: number) => SourceSpan;

/** The line index of a source. A line ends at LF, CR LF or CR. */
export function lineIndex(source: string): LineIndex {
  const starts = [0];
  for (const { index, 0: mark } of source.matchAll(/\r\n|[\n\r]/g)) starts.push(index + mark.length);
  return (start, end) => {
    const at = lastAtMost(starts, start);
    return { start, end, line: at + 1, column: start - (starts[at] as number) + 1 };
  };
}
