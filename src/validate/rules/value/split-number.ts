import type { FindingDraft } from '../../../finding/finding.js';
import { type Cells, findingCell } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import type { RelationPlan, RowPlan } from '../../plan.js';
import { countedAsZero, sumOf } from '../../relations.js';

/** Cells that are printed side by side, row after row where one line holds several. */
type Line = readonly RowPlan[];

/** Two cells that may hold one number, and the relations that hold once it is put together. */
interface Torn {
  readonly left: number;
  readonly right: number;
  readonly joined: number;
  readonly closed: ReadonlySet<RelationPlan>;
}

/** The counts of a report with a few of them changed. */
type Change = ReadonlyMap<number, number>;

/** The rows of section 3 one by one, and the groups of section 4 as the one line they are printed on. */
function linesOf({ plan }: Cells): readonly Line[] {
  const withTotals = plan.rows.filter(({ total }) => total !== undefined);
  const groups = withTotals.filter(({ table }) => table === 'remedies');
  return [...withTotals.filter(({ table }) => table !== 'remedies').map((row) => [row]), groups];
}

/** The number put together, in either of the two cells and nothing in the other. */
function inPlace(left: number, right: number, joined: number): readonly Change[] {
  return [
    new Map([
      [left, joined],
      [right, 0],
    ]),
    new Map([
      [left, 0],
      [right, joined],
    ]),
  ];
}

/** The number put together, all behind it one cell to the left, and the total that fell off worked out. */
function shifted(line: Line, place: number, joined: number, { counts }: Cells): Change {
  const indices = line.flatMap(({ cells }) => cells);
  const change = new Map([[indices[place] as number, joined]]);
  for (let at = place + 1; at < indices.length - 1; at++) {
    change.set(indices[at] as number, counts[indices[at + 1] as number] as number);
  }
  const last = line[line.length - 1] as RowPlan;
  const parts = last.cells.slice(0, -1).map((index) => change.get(index) ?? (counts[index] as number));
  change.set(
    last.total as number,
    parts.reduce((sum, part) => sum + part, 0),
  );
  return change;
}

/** What joins are judged by: the report, and the relations in it that do not hold. */
interface Evidence {
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
  const indices = line.flatMap((row) => row.cells);
  const [left, right] = [indices[place] as number, indices[place + 1] as number];
  const joined = Number(`${cells.counts[left]}${cells.counts[right]}`);
  if (cells.counts[left] === 0 || !Number.isSafeInteger(joined)) return undefined;
  const lastTotal = line[line.length - 1]?.total;
  const isOwnTotal = ({ target, members }: RelationPlan) =>
    target === lastTotal && members.every((index) => indices.includes(index));
  const sameRow = line.some((row) => row.cells.includes(left) && row.cells.includes(right));
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

function tornNumbers(evidence: Evidence): readonly Torn[] {
  const { cells } = evidence.context;
  return linesOf(cells).flatMap((line) => {
    const indices = line.flatMap((row) => row.cells);
    if (indices.some((index) => cells.irregular.has(index))) return [];
    return indices.slice(0, -1).flatMap((_, place) => tornAt(line, place, evidence) ?? []);
  });
}

/** Whether what a number closes is closed by no other: else nothing tells which of them it is. */
function isOnlyOne(torn: Torn, all: readonly Torn[]): boolean {
  return all.every((other) => other === torn || [...other.closed].every((one) => !torn.closed.has(one)));
}

function draft({ left, right, joined }: Torn, cells: Cells): FindingDraft {
  return {
    rule: 'value.split-number',
    cells: [findingCell(cells, left, 'subject'), findingCell(cells, right, 'subject')],
    params: { left: cells.counts[left] as number, right: cells.counts[right] as number, joined },
  };
}

/**
 * Two adjacent cells that look like one number torn apart. Said only where putting it together closes a relation that
 * is broken, leaves none broken that it touches, and is the only way to do so.
 */
export const splitNumber: Check = {
  id: 'value.split-number',
  check: (context: CheckContext) => {
    if (context.breaches.length === 0) return nothing();
    const broken = new Set(context.breaches.map(({ relation }) => relation));
    const torn = tornNumbers({ context, broken });
    return torn.filter((one) => isOnlyOne(one, torn)).map((one) => draft(one, context.cells));
  },
};
