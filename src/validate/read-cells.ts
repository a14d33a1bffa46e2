import type { Edition } from '../form/edition.js';
import { forms } from '../form/forms.js';
import type { AnnualReport } from '../report/annual-report.js';
import { isWellFormedMoney } from '../report/well-formed-money.js';
import type { Amount, Cells, Irregularity } from './cells.js';
import { type OtherRows, type Plan, planFor } from './plan.js';

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

function irregularity(value: unknown, kind: Plan['cells'][number]['kind']): Irregularity | undefined {
  if (value === null || value === undefined) return 'blank';
  if (value === 'n/a') return 'n/a';
  if (kind === 'money' || !Number.isFinite(value)) return 'unreadable';
  if (!Number.isSafeInteger(value)) return 'fraction';
  return (value as number) < 0 && kind === 'count' ? 'negative' : undefined;
}

function otherRows(report: AnnualReport, edition: Edition): OtherRows {
  const { optionalRows, replaceableRows } = planFor(edition, 'form');
  if (optionalRows.every((steps) => nodeAt(report, steps) === undefined)) return 'form';
  const { applicantColumns } = forms[edition];
  const isBlank = (steps: readonly string[]) => {
    const row = branch(nodeAt(report, steps));
    return applicantColumns.every(({ key }) => (row[key] ?? null) === null);
  };
  return replaceableRows.every(isBlank) ? 'one' : 'both';
}

/** Reads the cells of a report of an edition. Nothing that can stand in a report makes it throw. */
export function readCells(report: AnnualReport, edition: Edition): Cells {
  const plan = planFor(edition, otherRows(report, edition));
  const counts = plan.zeros.slice();
  const amounts: Amount[] = [];
  let irregular: Map<number, Irregularity> | undefined;
  const readAny = (value: unknown, index: number) => {
    const { kind } = plan.cells[index] as Plan['cells'][number];
    if (kind === 'money' && isWellFormedMoney(value)) {
      amounts.push({ index, money: value });
      return;
    }
    const state = irregularity(value, kind);
    if (state === undefined || state === 'negative') counts[index] = value as number;
    if (state === undefined) return;
    irregular ??= new Map();
    irregular.set(index, state);
  };
  const readCount = (value: unknown, index: number) => {
    if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) counts[index] = value;
    else readAny(value, index);
  };
  const parents = plan.parents.map((steps) => branch(nodeAt(report, steps)));
  for (const { parent, key, columns, cells, money } of plan.rows) {
    const row = branch((parents[parent] as Branch)[key]);
    if (money) {
      for (const index of cells) readAny(row[plan.cells[index]?.column as string], index);
      continue;
    }
    let place = 0;
    // Keys in the order of the form, as they mostly are, are read faster by enumeration than by name.
    for (const column in row) {
      if (column !== columns[place]) break;
      readCount(row[column], cells[place++] as number);
    }
    for (; place < cells.length; place++) readCount(row[columns[place] as string], cells[place] as number);
  }
  return { plan, report, counts, irregular: irregular ?? ALL_REGULAR, amounts };
}
