import { type Cells, findingCell } from '../../cells.js';
import { type Check, nothing } from '../../check.js';

/** Counts up to this can change many times over by chance. */
const SMALL = 20;
const FACTOR = 10;

interface Pair {
  readonly now: number;
  readonly before: number;
}

function isComparable(cells: Cells, index: number): boolean {
  return cells.plan.cells[index]?.kind === 'count' && (cells.counts[index] as number) > SMALL;
}

/** Counts over {@link SMALL} at the same address. An address that two editions share means the same in both. */
function comparable(cells: Cells, previous: Cells): readonly Pair[] {
  return cells.plan.cells.flatMap(({ address }, now) => {
    const before = previous.plan.indexOf.get(address);
    if (before === undefined || !isComparable(cells, now) || !isComparable(previous, before)) return [];
    return { now, before };
  });
}

/** Counts that are more than ten times, or less than a tenth of, last year's. */
export const magnitude: Check = {
  id: 'value.magnitude',
  canRun: ({ lastYear }) => lastYear !== undefined,
  check: ({ cells, lastYear: previous }) => {
    if (!previous) return nothing();
    return comparable(cells, previous)
      .filter(({ now, before }) => {
        const [a, b] = [cells.counts[now] as number, previous.counts[before] as number];
        return a > FACTOR * b || b > FACTOR * a;
      })
      .map(({ now, before }) => ({
        rule: 'value.magnitude',
        cells: [findingCell(cells, now, 'subject'), findingCell(previous, before, 'subject', 'previous')],
      }));
  },
};
