import type { SourceSpan } from '../finding/finding.js';
import { lastAtMost } from './last-at-most.js';

/** Tells line and column of an offset into a source. */
export type LineIndex = (start: number, end: number) => SourceSpan;

const LINE_END = /\r\n?|\n/g;

/** The line index of a source. A line ends at LF, CR LF or CR. */
export function lineIndex(source: string): LineIndex {
  const starts = [0];
  LINE_END.lastIndex = 0;
  while (LINE_END.test(source)) starts.push(LINE_END.lastIndex);
  return (start, end) => {
    const at = lastAtMost(starts, start);
    return { start, end, line: at + 1, column: start - (starts[at] as number) + 1 };
  };
}
