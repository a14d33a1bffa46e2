import type { Address } from '../form/address.js';
import type { MoneyUnit } from '../form/disclosure.js';
import type { MoneyCell } from '../report/cell.js';

/** Whether the two values of a cell can be held against each other. */
export type Comparability =
  /** Both reports have the cell, and it counts the same thing in the same unit. */
  | 'comparable'
  /** Both reports have the cell, and what stands there cannot be held against each other. */
  | 'not-comparable'
  /** Only the report before has such a cell. */
  | 'only-before'
  /** Only the report after has such a cell. */
  | 'only-after';

/** Why two values cannot be held against each other. */
export type ComparabilityReason =
  /** The other form has no such cell, nor one that looks like it. */
  | 'not-on-form'
  /** The other form has a cell in its place that counts something else; `counterpart` names it. */
  | 'other-measure'
  /** The other report tells this row and the ones beside it in one: 其他处理. */
  | 'told-in-one-row'
  /** The value is the sum of several cells, and some of them are blank or marked as not applicable. */
  | 'part-missing'
  /** An amount other than 0 names no unit. */
  | 'unit-unknown'
  /** A value is neither a number nor an amount of money. */
  | 'not-a-number';

/** What became of a cell from one report to another. */
export interface CellChange {
  /** The cell, an address of either form; `/requests/outcomes/other/…` also stands for the sum of three rows. */
  readonly address: Address;
  /** What the report before says: a blank is `null`, and so is a cell that it does not have. */
  readonly before: number | MoneyCell;
  /** What the report after says. */
  readonly after: number | MoneyCell;
  /**
   * `after` minus `before`, of money an exact decimal in {@link CellChange.unit}. null where a side is blank, marked as not
   * applicable, or not comparable: a blank is not a zero.
   */
  readonly delta: number | string | null;
  /** `delta` over the amount of `before`: 0.25 is a quarter more. null where `before` is 0 or `delta` is null. */
  readonly ratio: number | null;
  /** Whether the two say different things. A cell that only one of them has did not change. */
  readonly changed: boolean;
  /** Whether the two figures can be held against each other. */
  readonly comparability: Comparability;
  /** There unless the cell is comparable. */
  readonly reason?: ComparabilityReason;
  /** The cell of the other form that stands in its place and counts something else. */
  readonly counterpart?: Address;
  /** The unit of `delta` for an amount of money: that of both, 元 where they differ, null for amounts of 0 without one. */
  readonly unit?: MoneyUnit | null;
}
