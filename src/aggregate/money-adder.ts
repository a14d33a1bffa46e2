import { type MoneyUnit, moneyUnitKeys } from '../form/disclosure.js';
import type { Money } from '../report/cell.js';
import { type Decimal, parseDecimal, plus } from '../report/decimal.js';
import { isWellFormedMoney } from '../report/well-formed-money.js';
import type { Adder, Sum } from './cell-sum.js';
import { inUnit, money } from './exact-amount.js';
import { nameList } from './name-list.js';

const ZERO: Decimal = { digits: 0n, scale: 0 };

/**
 * Adds up amounts of money, each unit by itself. The sum is in the unit that the amounts have; of amounts in both, in
 * that of the head of the column, else in 元. A zero is the same in every unit; another amount without one can be
 * added to none.
 */
export function moneyAdder(headUnit: MoneyUnit = 'yuan'): Adder {
  const sums = new Map<Money['unit'], Decimal>();
  const withoutUnit = nameList();
  let lone: Money | undefined;
  let notZero = 0;

  const sumOf = (known: readonly MoneyUnit[]): Money => {
    const [unit] = known;
    const inOne = known.length === 1 && unit ? unit : headUnit;
    const parts = known.map((from) => inUnit(sums.get(from) as Decimal, from, inOne));
    return money(parts.reduce(plus), inOne);
  };
  const sum = (): Sum => {
    const named = { count: withoutUnit.count(), agencies: withoutUnit.text() };
    if (lone) return { value: lone, withoutUnit: named };
    if (named.count > 0 && notZero > 1) {
      return { value: null, problem: { rule: 'aggregate.unit', params: named } };
    }
    const known = moneyUnitKeys.filter((unit) => sums.has(unit));
    const isUnitless = known.length === 0 || named.count > 0;
    return { value: isUnitless ? money(sums.get(null) ?? ZERO, null) : sumOf(known), withoutUnit: named };
  };
  return {
    sum,
    add: (value, agency) => {
      if (!isWellFormedMoney(value)) return false;
      lone = sums.size === 0 ? { value: value.value, unit: value.unit } : undefined;
      const amount = parseDecimal(value.value);
      sums.set(value.unit, plus(sums.get(value.unit) ?? ZERO, amount));
      if (amount.digits === 0n) return true;
      notZero++;
      if (value.unit === null) withoutUnit.add(agency);
      return true;
    },
  };
}
