import type { Plan } from '../../plan.js';

/** The cells of a row of section 2 by column. */
type CellsByColumn<C extends string> = Readonly<Record<C, number>>;

function find<C extends string>({ rows }: Plan, wanted: readonly C[]): readonly CellsByColumn<C>[] {
  return rows
    .filter(({ columns }) => wanted.every((column) => columns.includes(column)))
    .map(({ columns, cells }) => {
      const entries = wanted.map((column) => [column, cells[columns.indexOf(column)]]);
      return Object.fromEntries(entries) as CellsByColumn<C>;
    });
}

/** The rows of section 2 that have all of these columns, looked up once for each plan. */
export function rowsWith<C extends string>(
  ...wanted: readonly C[]
): (plan: Plan) => readonly CellsByColumn<C>[] {
  const found = new WeakMap<Plan, readonly CellsByColumn<C>[]>();
  return (plan) => {
    const known = found.get(plan);
    if (known) return known;
    const rows = find(plan, wanted);
    found.set(plan, rows);
    return rows;
  };
}
