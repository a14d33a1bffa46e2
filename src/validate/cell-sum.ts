import type { CellSum } from '../text/claims/text-claim.js';
import type { Cells } from './cells.js';
import type { CheckContext } from './check.js';

/** A report as far as sums of its cells are concerned. */
type Counted = Pick<CheckContext, 'cells' | 'claims'>;

/** What the cells of a row come to where its total is blank and some of them are not; a blank that is accounted for is none. */
function sumOfRow({ cells, claims }: Counted, total: number): number | undefined {
  const { plan, counts, irregular } = cells;
  const row = plan.rows.find((one) => one.total === total)?.cells ?? [];
  const isCounted = (index: number) => !irregular.has(index);
  if (!row.some(isCounted)) return undefined;
  const isBlank = (index: number) => irregular.get(index) === 'blank' && !claims.cells.has(index);
  if (!row.every((index) => isCounted(index) || isBlank(index))) return undefined;
  return row.reduce((sum, index) => sum + (counts[index] as number), 0);
}

/** What a cell holds; of a total that is blank, what its row comes to. */
function countAt(context: Counted, index: number): number | undefined {
  const { irregular, counts } = context.cells;
  return irregular.has(index) ? sumOfRow(context, index) : counts[index];
}

/** What the cells of a sum come to; undefined where one of them is missing, or none is in the report. */
export function valueOfSum(context: Counted, sum: CellSum): number | undefined {
  let value: number | undefined;
  for (const address of sum) {
    const index = context.cells.plan.placeOf.get(address);
    if (index === undefined) continue;
    const count = countAt(context, index);
    if (count === undefined) return undefined;
    value = (value ?? 0) + count;
  }
  return value;
}

/** The cells of a sum that a report has, by index, in the order of the form. */
export function cellsOfSum(cells: Cells, sum: CellSum): readonly number[] {
  return sum
    .map((address) => cells.plan.placeOf.get(address))
    .filter((index): index is number => index !== undefined)
    .sort((a, b) => a - b);
}
