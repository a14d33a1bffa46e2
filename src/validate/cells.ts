import type { FindingCell } from '../finding/finding.js';
import type { Address } from '../form/address.js';
import type { FormCell } from '../form/form-cells.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { Money, MoneyCell } from '../report/cell.js';
import { valueAt } from '../report/get-cell.js';
import type { Plan } from './plan.js';

/** What stands in a cell, where it is not what the form asks for: a count of 0 or more, or an amount of money. */
export type Irregularity =
  /** Nothing. */
  | 'blank'
  | 'n/a'
  /** A whole number below zero, in a column of counts. */
  | 'negative'
  /** A number that is no safe integer. */
  | 'fraction'
  /** What is no value of a cell at all. */
  | 'unreadable';

/** A cell with a well-formed amount of money. */
export interface Amount {
  readonly index: number;
  readonly money: Money;
}

/** The cells of a report in one flat list. */
export interface Cells {
  readonly plan: Plan;
  readonly report: AnnualReport;
  /** The count in each cell; 0 where there is none, and for cells that are not in play. */
  readonly counts: readonly number[];
  /** The cells in play that hold anything but a count of 0 or more, or a well-formed amount. */
  readonly irregular: ReadonlyMap<number, Irregularity>;
  /** The well-formed amounts of money. */
  readonly amounts: readonly Amount[];
}

/** What stands in a cell, as a finding reports it: null for what is no value of a cell. */
export function cellValue(
  { plan, report, irregular, counts, amounts }: Cells,
  index: number,
): number | MoneyCell {
  const state = irregular.get(index);
  if (state === 'blank' || state === 'unreadable') return null;
  if (state === 'n/a') return state;
  const cell = plan.cells[index] as FormCell;
  if (state === 'fraction') return valueAt(report, cell.address) as number;
  return cell.kind === 'money'
    ? (amounts.find((amount) => amount.index === index)?.money as Money)
    : (counts[index] as number);
}

/** A cell as a finding names it. */
export function findingCell(
  cells: Cells,
  index: number,
  role: FindingCell['role'],
  of: FindingCell['of'] = 'report',
): FindingCell {
  const address = cells.plan.cells[index]?.address as FindingCell['address'];
  return { address, role, value: cellValue(cells, index), of };
}

/** Whether a cell holds a count, be it below zero. */
export function holdsCount({ irregular }: Cells, index: number): boolean {
  const state = irregular.get(index);
  return state === undefined || state === 'negative';
}

/** Whether a cell is blank or marked as not applicable. */
export function isMissing({ irregular }: Cells, index: number): boolean {
  const state = irregular.get(index);
  return state === 'blank' || state === 'n/a';
}

/** The cell at an address of the edition, where it is in play and holds a count of 0 or more. */
export function countedAt({ plan, irregular }: Cells, address: Address): number | undefined {
  const index = plan.indexOf.get(address) as number;
  return plan.inPlay.has(index) && !irregular.has(index) ? index : undefined;
}
