import type { FindingDraft } from '../finding/finding.js';
import type { AggregateRuleId } from '../finding/rules/aggregate.js';
import type { Cell, MoneyCell } from '../report/cell.js';

/** What the figures of one cell in many reports come to. */
export interface Sum {
  /** The sum; `null` where there is none, `'n/a'` where nothing was ever applicable. */
  readonly value: Cell | MoneyCell;
  /** The reports whose amount, other than 0, names no unit, as a finding names them; of a sum of money. */
  readonly withoutUnit?: { readonly count: number; readonly agencies: string };
  /** Why there is no sum though there are figures, as the rule that says so and its parameters. */
  readonly problem?: Required<Pick<FindingDraft<AggregateRuleId>, 'rule' | 'params'>>;
}

/** Adds up the figures of one cell in many reports, and keeps none of them. */
export interface Adder {
  /** Adds a figure; false where what stands in the cell is none. */
  readonly add: (value: unknown, agency: string) => boolean;
  /** The sum of at least one figure. */
  readonly sum: () => Sum;
}
