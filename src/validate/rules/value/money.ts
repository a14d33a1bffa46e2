import type { FindingDraft } from '../../../finding/finding.js';
import type { Money } from '../../../report/cell.js';
import { type Decimal, isAtLeast, isZero, parseDecimal, times } from '../../../report/decimal.js';
import { type Amount, type Cells, findingCell } from '../../cells.js';
import { type Check, nothing } from '../../check.js';
import type { Plan } from '../../plan.js';

/** Amounts this far apart, and no further, look like one amount in two units: half an order around 10,000. */
const NEAREST = 3162;
const FARTHEST = 31623;

function unitParams(
  { unit: asked }: Plan['cells'][number],
  { unit }: Money,
): FindingDraft['params'] | undefined {
  if (asked === undefined) return unit === null ? { missingUnit: '' } : undefined;
  return unit === null || unit === asked ? undefined : { unit, expectedUnit: asked };
}

/** Amounts other than 0 that name no unit where the form names none, or another than the form's. */
export const moneyUnit: Check = {
  id: 'value.money-unit',
  check: ({ cells }) => {
    const drafts: FindingDraft[] = [];
    for (const { index, money } of cells.amounts) {
      const params = unitParams(cells.plan.cells[index] as Plan['cells'][number], money);
      if (!params || isZero(money.value)) continue;
      drafts.push({ rule: 'value.money-unit', cells: [findingCell(cells, index, 'subject')], params });
    }
    return drafts;
  },
};

/** An amount in yuan; as stated where no unit is. */
function inYuan({ value, unit }: Money): Decimal {
  const decimal = parseDecimal(value);
  return unit === 'wanYuan' ? times(decimal, 10_000) : decimal;
}

/** Whether `large` is about ten thousand times `small`. */
function isOffByUnit(large: Decimal, small: Decimal): boolean {
  return isAtLeast(large, 1, times(small, NEAREST)) && isAtLeast(small, FARTHEST, large);
}

function looksLikeOtherUnit(now: Money, before: Money): boolean {
  const [a, b] = [inYuan(now), inYuan(before)];
  if (a.digits === 0n) return false;
  return isOffByUnit(a, b) || isOffByUnit(b, a);
}

interface Pair {
  readonly now: Amount;
  readonly before: Amount;
}

/** Amounts of two years that can be compared: both with a unit, or both without. */
function comparable(cells: Cells, previous: Cells): readonly Pair[] {
  if (cells.plan.edition !== previous.plan.edition) return [];
  return cells.amounts.flatMap((now) => {
    const before = previous.amounts.find(({ index }) => index === now.index);
    return before && (before.money.unit === null) === (now.money.unit === null) ? { now, before } : [];
  });
}

/** Amounts that are plausible beside last year's only in the other unit. */
export const moneyScale: Check = {
  id: 'value.money-scale',
  canRun: ({ cells, lastYear }) => lastYear !== undefined && comparable(cells, lastYear).length > 0,
  check: ({ cells, lastYear: previous }) => {
    if (!previous) return nothing();
    return comparable(cells, previous)
      .filter(({ now, before }) => looksLikeOtherUnit(now.money, before.money))
      .map(({ now, before }) => ({
        rule: 'value.money-scale',
        cells: [
          findingCell(cells, now.index, 'subject'),
          findingCell(previous, before.index, 'subject', 'previous'),
        ],
      }));
  },
};
