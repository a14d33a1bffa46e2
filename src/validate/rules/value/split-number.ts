import type { FindingDraft } from '../../../finding/finding.js';
import { type Cells, findingCell } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import { type Torn, tornNumbers } from './torn-numbers.js';

/** Whether what a number closes is closed by no other: else nothing tells which of them it is. */
function isOnlyOne(torn: Torn, all: readonly Torn[]): boolean {
  return all.every((other) => other === torn || [...other.closed].every((one) => !torn.closed.has(one)));
}

function draft({ left, right, joined }: Torn, cells: Cells): FindingDraft {
  return {
    rule: 'value.split-number',
    cells: [findingCell(cells, left, 'subject'), findingCell(cells, right, 'subject')],
    params: { left: cells.counts[left] as number, right: cells.counts[right] as number, joined },
  };
}

/**
 * Two adjacent cells that look like one number torn apart. Said only where putting it together closes a relation that
 * is broken, leaves none broken that it touches, and is the only way to do so.
 */
export const splitNumber: Check = {
  id: 'value.split-number',
  check: (context: CheckContext) => {
    if (context.breaches.length === 0) return nothing();
    const broken = new Set(context.breaches.map(({ relation }) => relation));
    const torn = tornNumbers({ context, broken });
    return torn.filter((one) => isOnlyOne(one, torn)).map((one) => draft(one, context.cells));
  },
};
