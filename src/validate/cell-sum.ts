import type { CellSum } from '../text/claims/text-claim.js';
import type { Cells } from './cells.js';
import type { CheckContext } from './check.js';

/** A report as far as sums of its cells are concerned. */
type Counted = Pick<CheckContext, 'cells' | 'claims'>;

/** Cells that a text speaks of, with what they come to. */
export interface KnownSum {
  /** By index, in the order of the form. */
  readonly cells: readonly number[];
  readonly value: number;
}

/** What the cells of a row come to where its total is blank and some of them are not. */
function sumOfRow({ plan, counts, irregular }: Cells, total: number): number | undefined {
  const row = plan.rows.find((one) => one.total === total);
  const parts = (row?.cells ?? []).filter((index) => index !== total);
  const isCounted = (index: number) => !irregular.has(index);
  if (!parts.some(isCounted)) return undefined;
  const isBlank = (index: number) => irregular.get(index) === 'blank';
  if (!parts.every((index) => isCounted(index) || isBlank(index))) return undefined;
  return parts.reduce((sum, index) => sum + (counts[index] as number), 0);
}

/** What a cell holds; of a total that is blank, what its row comes to. */
function countAt({ cells, claims }: Counted, index: number): number | undefined {
  if (claims.cells.has(index)) return undefined;
  const state = cells.irregular.get(index);
  if (state === undefined) return cells.counts[index];
  return state === 'blank' ? sumOfRow(cells, index) : undefined;
}

/** What the cells of a sum come to; undefined where one of them is missing, or none is in the report. */
export function knownSum(context: Counted, sum: CellSum): KnownSum | undefined {
  const { plan } = context.cells;
  const indices = sum
    .map((address) => plan.indexOf.get(address))
    .filter((index): index is number => index !== undefined && plan.inPlay.has(index))
    .sort((a, b) => a - b);
  let value = 0;
  for (const index of indices) {
    const count = countAt(context, index);
    if (count === undefined) return undefined;
    value += count;
  }
  return indices.length === 0 ? undefined : { cells: indices, value };
}
