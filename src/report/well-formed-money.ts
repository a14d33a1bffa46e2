import { type MoneyUnit, moneyUnitKeys } from '../form/disclosure.js';
import { isMoney, type Money } from './cell.js';
import { isDecimal } from './decimal.js';

const units: ReadonlySet<MoneyUnit | null> = new Set([...moneyUnitKeys, null]);

/** Whether a value is an amount of money with a decimal and a unit that the model has. */
export function isWellFormedMoney(value: unknown): value is Money {
  return isMoney(value) && isDecimal(value.value) && units.has(value.unit);
}
