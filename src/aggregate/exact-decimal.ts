import { Decimal } from 'decimal.js';
import type { MoneyUnit } from '../form/disclosure.js';
import type { Money } from '../report/cell.js';

/** Sums are never rounded: the precision is the largest there is. */
const Exact = Decimal.clone({ precision: 1e9 });

/** 1 万元 is 10 to the power of 4 元. */
const WAN = 4;

/** An exact amount, with as many decimals as it is to be stated with. */
export interface ExactAmount {
  readonly amount: Decimal;
  readonly decimals: number;
}

/** Nothing, stated without decimals. */
export const ZERO: ExactAmount = { amount: new Exact(0), decimals: 0 };

/** The amount that a decimal states. */
export function exactAmount(decimal: string): ExactAmount {
  return { amount: new Exact(decimal), decimals: decimal.split('.')[1]?.length ?? 0 };
}

/** The sum of two amounts, stated with the decimals of the more precise. */
export function plus(a: ExactAmount, b: ExactAmount): ExactAmount {
  return { amount: a.amount.plus(b.amount), decimals: Math.max(a.decimals, b.decimals) };
}

/** The difference of two amounts. */
export function minus(a: ExactAmount, b: ExactAmount): ExactAmount {
  return { amount: a.amount.minus(b.amount), decimals: Math.max(a.decimals, b.decimals) };
}

/** An amount in another unit. */
export function inUnit({ amount, decimals }: ExactAmount, from: MoneyUnit, to: MoneyUnit): ExactAmount {
  if (from === to) return { amount, decimals };
  if (to === 'yuan') return { amount: amount.times(10 ** WAN), decimals: Math.max(decimals - WAN, 0) };
  return { amount: amount.times(`1e-${WAN}`), decimals: decimals + WAN };
}

/** An amount as a decimal; a zero has no sign. */
export function stated({ amount, decimals }: ExactAmount): string {
  return (amount.isZero() ? amount.abs() : amount).toFixed(decimals);
}

/** An amount as money. */
export function money(amount: ExactAmount, unit: Money['unit']): Money {
  return { value: stated(amount), unit };
}
