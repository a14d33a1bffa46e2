import type { Finding, FindingDraft } from '../finding/finding.js';
import {
  type YearRelation,
  type YearRelationId,
  type YearRelationTerm,
  yearRelations,
} from '../form/year-relations.js';
import { type Cells, findingCell, holdsCount, isMissing } from './cells.js';
import type { Check, CheckContext } from './check.js';

/** A term with its value, or the target with weight 1. */
interface Weighed {
  readonly cells: Cells;
  readonly index: number;
  readonly weight: number;
  readonly of: YearRelationTerm['of'];
}

/** A relation between two years with what stands in its cells. */
export interface YearBalance {
  readonly relation: YearRelation;
  readonly target: Weighed;
  readonly terms: readonly Weighed[];
  /** The terms of this year's report that hold no count; they count as 0. */
  readonly missing: readonly Weighed[];
  readonly expected: number;
  readonly actual: number;
}

function countOf({ cells, index }: Weighed): number {
  return cells.counts[index] as number;
}

function weighedTerms(relation: YearRelation, cells: Cells, previous: Cells): readonly Weighed[] {
  return relation.terms.map(({ address, weight, of }) => {
    const own = of === 'report' ? cells : previous;
    return { cells: own, index: own.plan.indexOf.get(address) as number, weight, of };
  });
}

/**
 * What stands on both sides of a relation. Undefined where it cannot be checked: the target or a figure of last year
 * is missing, or a cell holds no count, or one is missing that has been spoken of elsewhere. Other cells of this year
 * count as 0 where they are missing.
 */
function balanceOf(
  relation: YearRelation,
  { cells, claims }: CheckContext,
  previous: Cells,
): YearBalance | undefined {
  const index = cells.plan.indexOf.get(relation.target) as number;
  const target: Weighed = { cells, index, weight: 1, of: 'report' };
  const terms = weighedTerms(relation, cells, previous);
  const missing = terms.filter((term) => !holdsCount(term.cells, term.index));
  const canCountAsZero = (term: Weighed) =>
    term.of === 'report' && isMissing(cells, term.index) && !claims.cells.has(term.index);
  if (!holdsCount(cells, index) || !missing.every(canCountAsZero)) return undefined;
  const expected = terms.reduce((sum, term) => sum + term.weight * countOf(term), 0);
  return { relation, target, terms, missing, expected, actual: countOf(target) };
}

/** The relations of a form between the edition of a report and that of the one before. */
export function yearRelationsBetween({ edition, previous }: CheckContext): readonly YearRelation[] {
  return yearRelations[edition].filter(
    ({ previousEdition }) =>
      !previous || (previousEdition ?? previous.plan.edition) === previous.plan.edition,
  );
}

/** Those relations between the years that can be checked, with their figures. */
export function balancesOf(id: YearRelationId, context: CheckContext): readonly YearBalance[] {
  const { lastYear } = context;
  if (!lastYear) return [];
  return yearRelationsBetween(context).flatMap((relation) =>
    relation.id === id ? (balanceOf(relation, context, lastYear) ?? []) : [],
  );
}

function holds({ relation: { comparison }, expected, actual }: YearBalance): boolean {
  if (comparison === 'equal') return actual === expected;
  return comparison === 'at-most' ? actual <= expected : actual >= expected;
}

function wouldNeed({ missing, expected, actual }: YearBalance): Finding['params'] {
  const [only, ...others] = missing;
  if (!only || others.length > 0) return {};
  const value = (actual - expected) * only.weight;
  return value < 0 ? {} : { wouldNeed: value };
}

function named({ cells, index, of }: Weighed, role: 'total' | 'term'): Finding['cells'][number] {
  return findingCell(cells, index, role, of);
}

function draft(balance: YearBalance): FindingDraft {
  const { relation, target, terms, missing, expected, actual } = balance;
  const own = [...terms.filter(({ of }) => of === 'report'), target];
  const before = terms.filter(({ of }) => of === 'previous');
  return {
    rule: relation.id,
    cells: [...own, ...before].map((one) => named(one, one === target ? 'total' : 'term')),
    expected,
    actual,
    difference: actual - expected,
    missing: missing.map((one) => named(one, 'term').address),
    params: wouldNeed(balance),
  };
}

/** The check of a relation between two years: everything it knows stands in the form. */
export function yearRelationCheck(id: YearRelationId): Check {
  return {
    id,
    applies: (context) =>
      !context.previous || yearRelationsBetween(context).some((relation) => relation.id === id),
    canRun: (context) => balancesOf(id, context).length > 0,
    check: (context) =>
      balancesOf(id, context)
        .filter((balance) => !holds(balance))
        .map(draft),
  };
}
