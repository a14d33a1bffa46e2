import type { Finding, SourceSpan } from '../finding/finding.js';
import type { Address } from '../form/address.js';
import type { Readings } from '../parse/reading.js';

/**
 * Where a finding stands in the source: where it says so itself, else where the text it speaks of, or the first of its
 * cells, was read. null where none has a place.
 */
export function placeOf({ span, cells, missing }: Finding, readings: Readings): SourceSpan | null {
  if (span && 'line' in span) return span;
  const pointers = [
    ...(span ? [span.pointer] : []),
    ...cells.filter((cell) => cell.of === 'report').map(({ address }) => address),
    ...missing,
  ];
  for (const pointer of pointers) {
    const { start = null, end = null, line = null, column = null } = readings.get(pointer as Address) ?? {};
    if (start !== null && end !== null && line !== null && column !== null) {
      return { start, end, line, column };
    }
  }
  return null;
}
