import type { Finding } from '../finding/finding.js';
import type { Readings } from '../parse/reading.js';

/** A place in a source, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a finding stands in the source: where it says so itself, else where the first of its cells, or the text it
 * speaks of, was read. null where neither has a place.
 */
export function placeOf({ span, cells, missing }: Finding, readings: Readings): Place | null {
  if (span && 'line' in span) return { line: span.line, column: span.column };
  const pointers = [
    ...(span ? [span.pointer] : []),
    ...cells.filter((cell) => cell.of === 'report').map(({ address }) => address),
    ...missing,
  ];
  for (const pointer of pointers) {
    const reading = readings.get(pointer as never);
    if (reading && reading.line !== null && reading.column !== null) {
      return { line: reading.line, column: reading.column };
    }
  }
  return null;
}
