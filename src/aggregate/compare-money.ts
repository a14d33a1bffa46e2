import type { FindingCell, FindingDraft } from '../finding/finding.js';
import type { AggregateRuleId } from '../finding/rules/aggregate.js';
import type { Money } from '../report/cell.js';
import { fixedDecimal, minus, parseDecimal } from '../report/decimal.js';
import { inUnit } from './exact-amount.js';

/** What the amount of the government is held against. */
export interface MoneySum {
  readonly value: Money;
  /** The agencies whose amount names no unit, as a finding names them. */
  readonly withoutUnit?: FindingDraft['params'];
}

/**
 * An amount against the sum of others, in the unit of the amount. Where one names no unit and the other does, they
 * cannot be compared unless one is zero.
 */
export function compareMoney(
  cell: FindingCell,
  actual: Money,
  sum: MoneySum,
  agency: string,
): readonly FindingDraft<AggregateRuleId>[] {
  const [one, other] = [parseDecimal(actual.value), parseDecimal(sum.value.value)];
  const isZero = one.digits === 0n || other.digits === 0n;
  const [unit, sumUnit] = [actual.unit, sum.value.unit];
  if (!isZero && (unit === null) !== (sumUnit === null)) {
    const params = unit === null ? { count: 1, agencies: agency } : (sum.withoutUnit ?? {});
    return [{ rule: 'aggregate.unit', cells: [cell], params }];
  }
  const expected = unit && sumUnit ? inUnit(other, sumUnit, unit) : other;
  const difference = minus(one, expected);
  if (difference.digits === 0n) return [];
  const gap = fixedDecimal(difference).replace('-', '');
  return [
    {
      rule: 'aggregate.sum',
      cells: [cell],
      params: { sum: fixedDecimal(expected), gap, unit: unit ?? sumUnit ?? '' },
    },
  ];
}
