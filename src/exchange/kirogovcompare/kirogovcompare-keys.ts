import type { Address } from '../../form/address.js';
import { kirogovcompareCells } from './kirogovcompare-cells.js';

/** The keys that are known, as a tree; a cell at its end. */
export interface Known {
  readonly [key: string]: Known | Address<'2021'>;
}

/** The keys of KIROGOVCOMPARE below which figures stand. */
export function knownKeys(): Known {
  const root: Record<string, unknown> = {};
  for (const [address, path] of kirogovcompareCells) {
    let branch = root;
    for (const key of path.slice(0, -1)) {
      branch[key] ??= {};
      branch = branch[key] as Record<string, unknown>;
    }
    branch[path.at(-1) as string] = address;
  }
  return root as Known;
}

/** The cells at the end of a key, or below it. */
export function cellsBelow(known: Known | Address<'2021'>): readonly Address<'2021'>[] {
  return typeof known === 'string' ? [known] : Object.values(known).flatMap(cellsBelow);
}
