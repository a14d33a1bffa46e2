import type { MoneyUnit } from '../form/disclosure.js';

/**
 * A cell that holds a count: a safe integer, `null` where the cell is blank, `'n/a'` where it is marked as not
 * applicable (`/`, `-`, `—`, 不涉及). A blank is not a zero.
 */
export type Cell = number | null | 'n/a';

/** An amount of money, exactly as stated. */
export interface Money {
  /** The decimal as stated, without separators and without the unit: `'3415.74'`, `'3.0000'`. */
  readonly value: string;
  /** `yuan` 元, `wanYuan` 万元, null where neither the cell nor the head of its column names one. */
  readonly unit: MoneyUnit | null;
}

/** A cell that holds an amount of money; `null` and `'n/a'` as in {@link Cell}. */
export type MoneyCell = Money | null | 'n/a';

/** What the value of an amount looks like. */
export const decimalText: RegExp = /^-?\d+(?:\.\d+)?$/;

/** Whether a cell holds an amount of money, and not a count, a blank or a mark. */
export function isMoney(cell: unknown): cell is Money {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}
