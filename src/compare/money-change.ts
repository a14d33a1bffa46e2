import type { MoneyUnit } from '../form/disclosure.js';
import type { Money } from '../report/cell.js';
import {
  type Decimal,
  formatDecimal,
  isDecimal,
  isZero,
  minus,
  parseDecimal,
  ratio,
  times,
} from '../report/decimal.js';

const YUAN_IN_WAN = 10_000;

/** The difference of two amounts, or why there is none. */
export type MoneyDifference =
  | { readonly delta: string; readonly ratio: number | null; readonly unit: MoneyUnit | null }
  | { readonly reason: 'unit-unknown' | 'not-a-number' };

/** An amount that can be computed with. */
interface Amount {
  readonly decimal: Decimal;
  readonly unit: MoneyUnit | null;
}

/** Zero is zero in every unit, also in one that is not stated. */
const needsUnit = ({ value, unit }: Money): boolean => unit === null && !isZero(value);

function amountOf({ value, unit }: Money): Amount | undefined {
  const decimal = isDecimal(value) ? parseDecimal(value) : undefined;
  return decimal && { decimal, unit };
}

/** The unit in which both amounts are exact: their common one, else the smaller. */
function commonUnit(a: MoneyUnit | null, b: MoneyUnit | null): MoneyUnit | null {
  if (a === b || b === null) return a;
  return a === null ? b : 'yuan';
}

function inUnit({ decimal, unit }: Amount, wanted: MoneyUnit | null): Decimal {
  return unit === 'wanYuan' && wanted === 'yuan' ? times(decimal, YUAN_IN_WAN) : decimal;
}

/** `after` minus `before`, exactly, where both are decimals whose units are known. */
export function moneyDifference(before: Money, after: Money): MoneyDifference {
  const [was, is] = [amountOf(before), amountOf(after)];
  if (!was || !is) return { reason: 'not-a-number' };
  if (needsUnit(before) || needsUnit(after)) return { reason: 'unit-unknown' };
  const unit = commonUnit(was.unit, is.unit);
  const from = inUnit(was, unit);
  const delta = minus(inUnit(is, unit), from);
  const amount = from.digits < 0n ? times(from, -1) : from;
  return { delta: formatDecimal(delta), ratio: ratio(delta, amount), unit };
}
