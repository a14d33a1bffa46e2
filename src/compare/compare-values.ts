import type { Address } from '../form/address.js';
import { isMoney, type Money } from '../report/cell.js';
import type { CellChange, ComparabilityReason } from './cell-change.js';
import { moneyDifference } from './money-change.js';
import type { Stated } from './row-values.js';

// Objects are written out field by field here: there is one for each of 200 cells, and spreading costs ten times as much.

const isMissing = (value: unknown): boolean => value === null || value === 'n/a';
const isValue = (value: unknown): boolean => isMissing(value) || isMoney(value) || Number.isFinite(value);

/** Two values that cannot be held against each other. */
export function incomparable(
  address: Address,
  before: Stated,
  after: Stated,
  changed: boolean,
  reason: ComparabilityReason,
): CellChange {
  return {
    address,
    before,
    after,
    delta: null,
    ratio: null,
    changed,
    comparability: 'not-comparable',
    reason,
  };
}

function compareMoney(address: Address, before: Money, after: Money): CellChange {
  const difference = moneyDifference(before, after);
  if ('reason' in difference) {
    const rewritten = before.value !== after.value || before.unit !== after.unit;
    return incomparable(address, before, after, rewritten, difference.reason);
  }
  const { delta, ratio, unit } = difference;
  return { address, before, after, delta, ratio, changed: delta !== '0', comparability: 'comparable', unit };
}

/** Two values of which one at least is no number: money, blanks, marks, and what should not stand in a cell. */
function compareOthers(address: Address, before: Stated, after: Stated): CellChange {
  if (isMoney(before) && isMoney(after)) return compareMoney(address, before, after);
  const changed = !Object.is(before, after);
  const missing = isMissing(before) || isMissing(after);
  if (!missing || !isValue(before) || !isValue(after)) {
    return incomparable(address, before, after, changed, 'not-a-number');
  }
  return { address, before, after, delta: null, ratio: null, changed, comparability: 'comparable' };
}

/** What became of a cell that counts the same thing in both reports. */
export function compareValues(address: Address, before: Stated, after: Stated): CellChange {
  if (typeof before !== 'number' || typeof after !== 'number') return compareOthers(address, before, after);
  const delta = after - before;
  if (!Number.isFinite(delta)) return compareOthers(address, before, after);
  return {
    address,
    before,
    after,
    delta,
    ratio: before === 0 ? null : delta / Math.abs(before),
    changed: delta !== 0,
    comparability: 'comparable',
  };
}
