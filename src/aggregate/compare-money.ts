import type { FindingCell, FindingDraft } from '../finding/finding.js';
import type { AggregateRuleId } from '../finding/rules/aggregate.js';
import type { Money } from '../report/cell.js';
import { exactAmount, inUnit, minus, stated } from './exact-decimal.js';

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
  const [one, other] = [exactAmount(actual.value), exactAmount(sum.value.value)];
  const isZero = one.amount.isZero() || other.amount.isZero();
  const [unit, sumUnit] = [actual.unit, sum.value.unit];
  if (!isZero && (unit === null) !== (sumUnit === null)) {
    const params = unit === null ? { count: 1, agencies: agency } : (sum.withoutUnit ?? {});
    return [{ rule: 'aggregate.unit', cells: [cell], params }];
  }
  const common = unit ?? sumUnit;
  const expected = common && sumUnit ? inUnit(other, sumUnit, common) : other;
  const difference = minus(one, expected);
  if (difference.amount.isZero()) return [];
  const gap = stated({ ...difference, amount: difference.amount.abs() });
  return [
    { rule: 'aggregate.sum', cells: [cell], params: { sum: stated(expected), gap, unit: common ?? '' } },
  ];
}
