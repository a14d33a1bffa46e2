import type { Plan } from '../plan.js';

/** A cell in an equation: the residue grows by `weight` for each 1 that the cell grows by. */
export interface Weighted {
  readonly cell: number;
  readonly weight: number;
}

/** A relation as an equation: the weighted sum of its cells, less a constant, is its residue, and ought to be 0. */
export interface Equation {
  readonly target: number;
  /** The target and the terms. */
  readonly cells: readonly Weighted[];
  readonly constant: number;
  /** The number of the column it runs along; undefined where it runs along a row. A cell stands in one of each. */
  readonly column: number | undefined;
}

/** An equation that a cell stands in. */
export interface Membership {
  readonly equation: number;
  readonly weight: number;
}

/** The equations of a report, and in which of them each cell stands. */
export interface Equations {
  readonly equations: readonly Equation[];
  readonly of: ReadonlyMap<number, readonly Membership[]>;
}

/** A figure that a cell ought to have, as last year's report says. */
export interface Fixed {
  readonly cell: number;
  readonly value: number;
}

function columnOf({ rows }: Plan, cell: number): number | undefined {
  return rows.find(({ cells }) => cells.includes(cell))?.cells.indexOf(cell);
}

function isRow({ rows }: Plan, members: readonly number[]): boolean {
  return rows.some(({ cells }) => members.every((member) => cells.includes(member)));
}

function ofRelations(plan: Plan): readonly Equation[] {
  return plan.relations.map(({ target, plus, minus, members }) => ({
    target,
    cells: [
      { cell: target, weight: 1 },
      ...plus.map((cell) => ({ cell, weight: -1 })),
      ...minus.map((cell) => ({ cell, weight: 1 })),
    ],
    constant: 0,
    column: isRow(plan, members) ? undefined : columnOf(plan, target),
  }));
}

function withMemberships(equations: readonly Equation[]): Equations {
  const of = new Map<number, Membership[]>();
  equations.forEach(({ cells }, equation) => {
    for (const { cell, weight } of cells) {
      const known = of.get(cell) ?? [];
      known.push({ equation, weight });
      of.set(cell, known);
    }
  });
  return { equations, of };
}

const made = new WeakMap<Plan, Equations>();

function equationsOfForm(plan: Plan): Equations {
  const known = made.get(plan) ?? withMemberships(ofRelations(plan));
  made.set(plan, known);
  return known;
}

/** The relations of a plan as equations, and besides them the figures that last year's report asks for. */
export function equationsOf(plan: Plan, fixed: readonly Fixed[]): Equations {
  const ofForm = equationsOfForm(plan);
  if (fixed.length === 0) return ofForm;
  const ofLastYear = fixed.map(({ cell, value }) => ({
    target: cell,
    cells: [{ cell, weight: 1 }],
    constant: value,
    column: columnOf(plan, cell),
  }));
  return withMemberships([...ofForm.equations, ...ofLastYear]);
}
