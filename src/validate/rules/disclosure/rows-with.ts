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

/** What is looked up once for each plan. */
function perPlan<T>(find: (plan: Plan) => T): (plan: Plan) => T {
  const found = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => {
    const known = found.get(plan);
    if (known) return known.value;
    const value = find(plan);
    found.set(plan, { value });
    return value;
  };
}

/** The rows of section 2 that have all of these columns. */
export function rowsWith<C extends string>(
  ...wanted: readonly C[]
): (plan: Plan) => readonly CellsByColumn<C>[] {
  return perPlan((plan) => find(plan, wanted));
}

/** The cells of a row. */
export function cellsOfRow(pointer: string): (plan: Plan) => readonly number[] {
  return perPlan(({ cells }) => cells.flatMap(({ row }, index) => (row === pointer ? [index] : [])));
}
