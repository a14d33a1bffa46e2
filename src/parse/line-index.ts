import type { SourceSpan } from '../finding/finding.js';

/** Tells line and column of an offset into a source. */
export type LineIndex = (start: number, end: number) => SourceSpan;

/** The line index of a source. A line ends at LF, CR LF or CR. */
export function lineIndex(source: string): LineIndex {
  const starts = [0];
  for (const { index, 0: mark } of source.matchAll(/\r\n|[\n\r]/g)) starts.push(index + mark.length);
  return (start, end) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= start) low = middle;
      else high = middle - 1;
    }
    return { start, end, line: low + 1, column: start - (starts[low] as number) + 1 };
  };
}
