import type { Cells } from '../../cells.js';
import type { CheckContext } from '../../check.js';
import type { RelationPlan } from '../../relation-plan.js';
import { countedAsZero, sumOf } from '../../relations.js';
import type { RowPlan } from '../../row-plan.js';
import { type Change, inPlace, type Line, shifted } from './join.js';

/** Two cells that may hold one number, and the relations that hold once it is put together. */
export interface Torn {
  readonly left: number;
  readonly right: number;
  readonly joined: number;
  readonly closed: ReadonlySet<RelationPlan>;
}

/** The rows of sections 2 and 3 one by one, and the groups of section 4 as the one line they are printed on. */
function linesOf({ plan }: Cells): readonly Line[] {
  const groups = plan.rows.filter(({ table }) => table === 'remedies');
  const rows = plan.rows.filter((row) => !groups.includes(row));
  const groupLine = {
    cells: groups.flatMap(({ cells }) => cells),
    last: groups[groups.length - 1] as RowPlan,
  };
  return [...rows.map((row) => ({ cells: row.cells, last: row })), groupLine];
}

/** What joins are judged by: the report, and the relations in it that do not hold. */
export interface Evidence {
  readonly context: CheckContext;
  readonly broken: ReadonlySet<RelationPlan>;
}

/** The relations that a change closes; undefined where one that it touches does not hold after it. */
function closedBy(change: Change, { context, broken }: Evidence): ReadonlySet<RelationPlan> | undefined {
  const { cells, claims } = context;
  const { plan, counts } = cells;
  const after = [...counts];
  const changed = [...change].filter(([index, value]) => counts[index] !== value).map(([index]) => index);
  for (const [index, value] of change) after[index] = value;
  const closed = new Set<RelationPlan>();
  for (const relation of plan.relations) {
    if (!changed.some((index) => relation.members.includes(index))) continue;
    const holds = sumOf(relation, after) === after[relation.target];
    if (!holds && countedAsZero(relation, cells, claims)) return undefined;
    if (broken.has(relation)) closed.add(relation);
  }
  return closed;
}

function tornAt(line: Line, place: number, evidence: Evidence): Torn | undefined {
  const { cells } = evidence.context;
  const [left, right] = [line.cells[place] as number, line.cells[place + 1] as number];
  const joined = Number(`${cells.counts[left]}${cells.counts[right]}`);
  if (cells.counts[left] === 0 || !Number.isSafeInteger(joined)) return undefined;
  const isOwnTotal = ({ target, members }: RelationPlan) =>
    target === line.last.total && members.every((index) => line.cells.includes(index));
  const sameRow = cells.plan.rows.some((row) => row.cells.includes(left) && row.cells.includes(right));
  const closings = [
    ...(sameRow ? inPlace(left, right, joined).map((change) => closedBy(change, evidence)) : []),
    // The total that was worked out closes its own row, which proves nothing.
    without(isOwnTotal, closedBy(shifted(line, place, joined, cells), evidence)),
  ];
  const closed = closings.find((closing) => closing !== undefined && closing.size > 0);
  return closed && { left, right, joined, closed };
}

function without(
  isLeftOut: (relation: RelationPlan) => boolean,
  closed: ReadonlySet<RelationPlan> | undefined,
): ReadonlySet<RelationPlan> | undefined {
  return closed && new Set([...closed].filter((relation) => !isLeftOut(relation)));
}

/** Every pair of cells that may be one number torn apart. */
export function tornNumbers(evidence: Evidence): readonly Torn[] {
  const { cells } = evidence.context;
  const inBroken = new Set([...evidence.broken].flatMap(({ members }) => members));
  return linesOf(cells).flatMap((line) => {
    if (!line.cells.some((index) => inBroken.has(index))) return [];
    if (line.cells.some((index) => cells.irregular.has(index))) return [];
    return line.cells.slice(0, -1).flatMap((_, place) => tornAt(line, place, evidence) ?? []);
  });
}
