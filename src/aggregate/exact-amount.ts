import type { MoneyUnit } from '../form/disclosure.js';
import type { Money } from '../report/cell.js';
import { type Decimal, fixedDecimal, shifted } from '../report/decimal.js';

/** 1 万元 is 10 to the power of 4 元. */
const WAN = 4;

/** An amount in another unit, exactly. */
export function inUnit(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  if (from === to) return amount;
  return shifted(amount, to === 'yuan' ? WAN : -WAN);
}

/** An amount as money, with all its decimals. */
export function money(amount: Decimal, unit: Money['unit']): Money {
  return { value: fixedDecimal(amount), unit };
}
