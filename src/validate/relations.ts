import type { FindingDraft } from '../finding/finding.js';
import type { RelationId } from '../form/relations.js';
import { type Cells, findingCell } from './cells.js';
import { type Check, nothing } from './check.js';
import type { Claims } from './claims.js';
import type { RelationPlan } from './relation-plan.js';

function total(indices: readonly number[], counts: Cells['counts']): number {
  let sum = 0;
  for (const index of indices) sum += counts[index] as number;
  return sum;
}

/** What the terms of a relation come to; a cell without a count adds 0. */
export function sumOf({ plus, minus }: RelationPlan, counts: Cells['counts']): number {
  return total(plus, counts) - total(minus, counts);
}

/** The members of a relation that hold no count; undefined where one of them makes the relation meaningless. */
function missingOf({ members, target }: RelationPlan, { irregular }: Cells): readonly number[] | undefined {
  const missing: number[] = [];
  for (const member of members) {
    const state = irregular.get(member);
    if (state === 'fraction' || state === 'unreadable') return undefined;
    if (state === 'blank' || state === 'n/a') missing.push(member);
  }
  const termsMissing = missing.length === members.length - 1;
  return missing.includes(target) || termsMissing ? undefined : missing;
}

/**
 * The members of a relation that hold no count and counted as 0. Undefined where it could not run: its total or all
 * its terms are missing, a cell holds what is no count, or one is missing that has been spoken of elsewhere.
 */
export function countedAsZero(
  relation: RelationPlan,
  cells: Cells,
  claims: Claims,
): readonly number[] | undefined {
  const missing = missingOf(relation, cells);
  return missing?.some((index) => claims.cells.has(index)) ? undefined : missing;
}

/** A relation that does not hold. */
export interface Breach {
  readonly relation: RelationPlan;
  /** The members that hold no count. */
  readonly missing: readonly number[];
}

/** The relations that do not hold. Those that could not run are not among them. */
export function breachesIn(cells: Cells, claims: Claims): readonly Breach[] {
  const { plan, counts } = cells;
  const breaches: Breach[] = [];
  for (const relation of plan.relations) {
    if (sumOf(relation, counts) === counts[relation.target]) continue;
    const missing = countedAsZero(relation, cells, claims);
    if (missing) breaches.push({ relation, missing });
  }
  return breaches;
}

function wouldNeed({ minus }: RelationPlan, missing: readonly number[], gap: number): { wouldNeed?: number } {
  const [only, ...others] = missing;
  if (only === undefined || others.length > 0) return {};
  const value = minus.includes(only) ? -gap : gap;
  return value >= 0 ? { wouldNeed: value } : {};
}

/** The two sides of a relation that takes terms away, each as a sum of counts. */
function sides({ plus, minus }: RelationPlan, counts: Cells['counts'], actual: number): object {
  return minus.length === 0 ? {} : { inflow: total(plus, counts), outflow: actual + total(minus, counts) };
}

function draft({ relation, missing }: Breach, cells: Cells): FindingDraft {
  const { rule, target, members } = relation;
  const expected = sumOf(relation, cells.counts);
  const actual = cells.counts[target] as number;
  return {
    rule,
    cells: members.map((index) => findingCell(cells, index, index === target ? 'total' : 'term')),
    expected,
    actual,
    difference: actual - expected,
    missing: missing.map((index) => findingCell(cells, index, 'term').address),
    params: {
      ...sides(relation, cells.counts, actual),
      ...wouldNeed(relation, missing, actual - expected),
    },
  };
}

/** The check of an arithmetic rule: everything it knows stands in the relations of the form. */
export function relationCheck(id: RelationId): Check {
  return {
    id,
    canRun: ({ cells, claims }) =>
      cells.plan.relations.some(
        (relation) => relation.rule === id && countedAsZero(relation, cells, claims) !== undefined,
      ),
    check: ({ breaches, cells }) => {
      if (breaches.length === 0) return nothing();
      return breaches.filter(({ relation }) => relation.rule === id).map((breach) => draft(breach, cells));
    },
  };
}
