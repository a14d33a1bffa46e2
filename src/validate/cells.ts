import type { FindingCell } from '../finding/finding.js';
import type { Address } from '../form/address.js';
import type { Edition } from '../form/edition.js';
import { forms } from '../form/forms.js';
import type { AnnualReport } from '../report/annual-report.js';
import { isMoney, type Money, type MoneyCell } from '../report/cell.js';
import { valueAt } from '../report/get-cell.js';
import { isDecimal } from './decimal.js';
import { type OtherRows, type Plan, planFor, replaceableRows } from './plan.js';

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

type Branch = Readonly<Record<string, unknown>>;

const NO_BRANCH: Branch = {};
const ALL_REGULAR: Cells['irregular'] = new Map();

function branch(node: unknown): Branch {
  return typeof node === 'object' && node !== null ? (node as Branch) : NO_BRANCH;
}

function nodeAt(root: unknown, steps: readonly string[]): unknown {
  let node = root;
  for (const step of steps) node = branch(node)[step];
  return node;
}

function isWellFormed(money: unknown): money is Money {
  if (!isMoney(money)) return false;
  const { value, unit } = money;
  return isDecimal(value) && (unit === null || unit === 'yuan' || unit === 'wanYuan');
}

function irregularity(value: unknown, kind: Plan['cells'][number]['kind']): Irregularity | undefined {
  if (value === null || value === undefined) return 'blank';
  if (value === 'n/a') return 'n/a';
  if (kind === 'money' || typeof value !== 'number' || !Number.isFinite(value)) return 'unreadable';
  if (!Number.isSafeInteger(value)) return 'fraction';
  return value < 0 && kind === 'count' ? 'negative' : undefined;
}

function otherRows(report: AnnualReport, edition: Edition): OtherRows {
  const { optionalRows } = planFor(edition, 'form');
  if (optionalRows.every((steps) => nodeAt(report, steps) === undefined)) return 'form';
  const { applicantColumns } = forms[edition];
  const isBlank = (address: string) => (valueAt(report, address) ?? null) === null;
  const replaced = replaceableRows(edition).flatMap(({ pointer }) =>
    applicantColumns.map(({ key }) => `${pointer}/${key}`),
  );
  return replaced.every(isBlank) ? 'one' : 'both';
}

/** Reads the cells of a report of an edition. Nothing that can stand in a report makes it throw. */
export function readCells(report: AnnualReport, edition: Edition): Cells {
  const plan = planFor(edition, otherRows(report, edition));
  const counts = new Array<number>(plan.cells.length).fill(0);
  let irregular: Map<number, Irregularity> | undefined;
  const amounts: Amount[] = [];
  const readOne = (value: unknown, index: number) => {
    if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) {
      counts[index] = value;
      return;
    }
    const { kind } = plan.cells[index] as Plan['cells'][number];
    if (kind === 'money' && isWellFormed(value)) {
      amounts.push({ index, money: value });
      return;
    }
    const state = irregularity(value, kind);
    if (state) {
      irregular ??= new Map();
      irregular.set(index, state);
    }
    if (state === undefined || state === 'negative') counts[index] = value as number;
  };
  const parents = plan.parents.map((steps) => branch(nodeAt(report, steps)));
  for (const { parent, key, columns, cells } of plan.rows) {
    const row = branch((parents[parent] as Branch)[key]);
    let place = 0;
    // Keys in the order of the form, as they mostly are, are read faster by enumeration than by name.
    for (const column in row) {
      if (column !== columns[place]) break;
      readOne(row[column], cells[place++] as number);
    }
    for (; place < cells.length; place++) readOne(row[columns[place] as string], cells[place] as number);
  }
  return { plan, report, counts, irregular: irregular ?? ALL_REGULAR, amounts };
}

/** What stands in a cell, as a finding reports it: null for what is no value of a cell. */
export function cellValue(cells: Cells, index: number): number | MoneyCell {
  const state = cells.irregular.get(index);
  if (state === 'blank' || state === 'unreadable') return null;
  return valueAt(cells.report, cells.plan.cells[index]?.address as string) as number | MoneyCell;
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

/** The cell at an address of the edition, where it is in play and holds a count of 0 or more. */
export function countedAt({ plan, irregular }: Cells, address: Address): number | undefined {
  const index = plan.indexOf.get(address) as number;
  return plan.inPlay.has(index) && !irregular.has(index) ? index : undefined;
}
