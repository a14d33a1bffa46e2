import { total } from '../form/applicants.js';
import type { FormCell } from '../form/form-cells.js';
import type { TableId } from '../form/sections.js';
import { stepsOf } from '../report/steps-of.js';

/** A row in play. */
export interface RowPlan {
  readonly table: TableId;
  /** The index of the object the row stands in, in {@link RowPlans.parents}. */
  readonly parent: number;
  readonly key: string;
  readonly columns: readonly string[];
  readonly cells: readonly number[];
  /** The cell with the stated total, where the row has one. */
  readonly total: number | undefined;
  /** Whether one of the cells is an amount of money. */
  readonly money: boolean;
}

/** The rows in play, and where they stand. */
export interface RowPlans {
  /** Steps from the root of the report to each object that holds rows. */
  readonly parents: readonly (readonly string[])[];
  readonly rows: readonly RowPlan[];
}

interface RowDraft {
  readonly plan: Omit<RowPlan, 'total' | 'money'>;
  readonly columns: string[];
  readonly cells: number[];
}

/** Lays out the rows of the cells in play. */
export function rowPlans(cells: readonly FormCell[], inPlay: ReadonlySet<string>): RowPlans {
  const parents: string[] = [];
  const rows = new Map<string, RowDraft>();
  cells.forEach(({ address, row, table, column }, index) => {
    if (!inPlay.has(address)) return;
    const parent = row.slice(0, row.lastIndexOf('/'));
    if (!parents.includes(parent)) parents.push(parent);
    let entry = rows.get(row);
    if (!entry) {
      const lists = { columns: [], cells: [] };
      const plan = { table, parent: parents.indexOf(parent), key: row.slice(parent.length + 1), ...lists };
      entry = { plan, ...lists };
      rows.set(row, entry);
    }
    entry.columns.push(column);
    entry.cells.push(index);
  });
  return {
    parents: parents.map(stepsOf),
    // Member by member: what a spread makes has a shape of its own in each row, and every report reads all of them.
    rows: [...rows.values()].map(({ plan: { table, parent, key, columns, cells: own } }) => ({
      table,
      parent,
      key,
      columns,
      cells: own,
      total: own[columns.indexOf(total.key)],
      money: own.some((index) => cells[index]?.kind === 'money'),
    })),
  };
}
