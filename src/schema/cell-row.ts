import * as z from 'zod';
import type { Cell } from '../report/cell.js';
import { type CellSchema, cellSchema, isCell } from './cell.js';
import { type StrictKeys, strictKeys } from './strict-keys.js';

/** The schema of a row of cells. */
export type CellRowSchema<K extends string> = StrictKeys<K, CellSchema>;

function rowParser<K extends string>(
  keys: readonly K[],
): (input: unknown) => Record<K, Cell> | typeof z.INVALID {
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return z.INVALID;
    const row = { ...input } as Record<K, Cell>;
    for (const key of keys) if (!isCell(row[key])) return z.INVALID;
    return Object.keys(row).length === keys.length ? row : z.INVALID;
  };
}

/**
 * The schema of a row with a cell for each of some columns of the form. Nearly all cells stand in such rows: a parser of
 * their own keeps the reading quick where zod may not make functions of text. Where a row is not as it
 * should be, zod looks at it and says why.
 */
export function cellRow<K extends string>(columns: readonly { readonly key: K }[]): CellRowSchema<K> {
  const schema = strictKeys(columns, cellSchema);
  return z.withParser(schema, rowParser(columns.map(({ key }) => key)) as never);
}
