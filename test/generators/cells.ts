import fc from 'fast-check';
import type { FormCell } from '../../src/form/form-cells.js';
import type { Cell, Money, MoneyCell } from '../../src/report/cell.js';

/** What the cells of a report are mostly like. */
export type Filling = 'figures' | 'zeros' | 'blanks';

/** A count as published: mostly small, sometimes as large as a count can be. */
function count(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.nat(9) },
    { weight: 3, arbitrary: fc.nat(99_999) },
    { weight: 1, arbitrary: fc.maxSafeNat() },
  );
}

/** 本年增/减. */
function change(): fc.Arbitrary<number> {
  return fc.integer({ min: -999, max: 999 });
}

/** An exact decimal: `'0'`, `'3415.74'`, `'3.0000'`, rarely below zero. */
function decimal(): fc.Arbitrary<string> {
  const integer = fc.oneof(fc.nat(9).map(String), fc.nat(9_999_999).map(String), fc.maxSafeNat().map(String));
  const fraction = fc.array(fc.nat(9), { maxLength: 6 }).map((digits) => digits.join(''));
  const sign = fc.oneof(
    { weight: 9, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('-') },
  );
  return fc
    .tuple(sign, integer, fraction)
    .map(([minus, whole, part]) => (part === '' ? `${minus}${whole}` : `${minus}${whole}.${part}`));
}

/** An amount of money in any unit, or in none. */
function money(): fc.Arbitrary<Money> {
  return fc.record({
    value: decimal(),
    unit: fc.constantFrom<Money['unit'][]>('yuan', 'wanYuan', null),
  });
}

const weights: Readonly<
  Record<Filling, readonly [number: number, zero: number, blank: number, mark: number]>
> = {
  figures: [8, 2, 1, 1],
  zeros: [1, 12, 1, 1],
  blanks: [1, 1, 12, 1],
};

function filled<T>(value: fc.Arbitrary<T>, zero: T, filling: Filling): fc.Arbitrary<T | null | 'n/a'> {
  const [number, zeros, blanks, marks] = weights[filling];
  return fc.oneof(
    { weight: number, arbitrary: value },
    { weight: zeros, arbitrary: fc.constant(zero) },
    { weight: blanks, arbitrary: fc.constant(null) },
    { weight: marks, arbitrary: fc.constant<'n/a'>('n/a') },
  );
}

/** A cell with a count, blank or marked as not applicable. */
export function cell(filling: Filling = 'figures'): fc.Arbitrary<Cell> {
  return filled(count(), 0, filling);
}

/** A cell with money, blank or marked as not applicable. */
function moneyCell(filling: Filling = 'figures'): fc.Arbitrary<MoneyCell> {
  return filled<Money>(money(), { value: '0', unit: null }, filling);
}

/** Anything that can stand in a cell of the form. */
export function cellOf({ kind }: FormCell, filling: Filling = 'figures'): fc.Arbitrary<Cell | MoneyCell> {
  if (kind === 'money') return moneyCell(filling);
  return kind === 'change' ? filled(change(), 0, filling) : cell(filling);
}
