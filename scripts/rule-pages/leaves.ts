import { isMoney } from '../../src/report/cell.js';

/** Whether a value is shown as one, and not part by part. */
function isLeaf(value: unknown): boolean {
  return typeof value !== 'object' || value === null || isMoney(value) || Object.keys(value).length === 0;
}

/** The single values in a value, by JSON Pointer. */
export function leavesOf(value: unknown, pointer = ''): ReadonlyMap<string, unknown> {
  if (isLeaf(value)) return new Map([[pointer, value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, part]) => [...leavesOf(part, `${pointer}/${key}`)]),
  );
}
