import type { FindingDraft } from '../../../finding/finding.js';
import { allToHandle } from '../../../text/claims/cell-sums.js';
import { type CellSum, spanOfClaim, type TextClaim } from '../../../text/claims/text-claim.js';
import { cellsOfSum, valueOfSum } from '../../cell-sum.js';
import { type Cells, findingCell } from '../../cells.js';
import { type Check, type CheckContext, hasText, nothing } from '../../check.js';
import { noClaims } from '../../claims.js';
import { wordsOf } from '../../words-of.js';

/** What some cells come to in two years. */
interface Years {
  readonly sum: CellSum;
  readonly before: number;
  readonly now: number;
}

/** Undefined where one of the years does not know it, or its form does not have all of the cells. */
function yearsOf(sum: CellSum, context: CheckContext, previous: Cells): Years | undefined {
  if (!sum.every((address) => previous.plan.indexOf.has(address))) return undefined;
  const now = valueOfSum(context, sum);
  const before = valueOfSum({ cells: previous, claims: noClaims }, sum);
  return now === undefined || before === undefined ? undefined : { sum, before, now };
}

/** The change from one figure to another in the unit of a claim: cases, or per cent of the first. */
function changeOf({ unit }: TextClaim, before: number, now: number): number {
  return unit === '%' ? (100 * (now - before)) / before : now - before;
}

/** Whether a change is the one that is stated; of a percentage also where it is rounded or cut off. */
function fits(claim: TextClaim, before: number, now: number): boolean {
  const gap = Math.abs(changeOf(claim, before, now) - claim.quantity);
  return gap < 10 ** -claim.decimals;
}

/**
 * Whether the change of some cells is the one that is stated, or that to the figure which the text gives: where the
 * table has another, that is said elsewhere.
 */
function agrees(claim: TextClaim, { before, now }: Years): boolean {
  const figure = claim.whole?.quantity ?? now;
  return fits(claim, before, now) || fits(claim, before, figure);
}

/** Requests are counted with those carried over without a word of it. */
function agreesWithCarriedOver(claim: TextClaim, context: CheckContext, previous: Cells): boolean {
  const years = claim.topic === 'received' ? yearsOf(allToHandle, context, previous) : undefined;
  return years !== undefined && fits(claim, years.before, years.now);
}

/** The years of the cells that a claim most likely speaks of, where it fits none that it can speak of. */
function contradicted(claim: TextClaim, context: CheckContext, previous: Cells): Years | undefined {
  const meant: Years[] = [];
  for (const sum of claim.sums) {
    const years = yearsOf(sum, context, previous);
    const isKnown = years && (claim.unit !== '%' || years.before > 0);
    if (!isKnown || agrees(claim, years)) return undefined;
    meant.push(years);
  }
  return agreesWithCarriedOver(claim, context, previous) ? undefined : meant[0];
}

const signed = (value: number, { unit }: TextClaim): string =>
  `${value > 0 ? '+' : ''}${value}${unit === '%' ? unit : ''}`;

function draft(
  claim: TextClaim,
  { sum, before, now }: Years,
  context: CheckContext,
  previous: Cells,
): FindingDraft {
  const rounded = (value: number) => Number(value.toFixed(Math.max(claim.decimals, 1)));
  const expected = rounded(changeOf(claim, before, now));
  const own = cellsOfSum(context.cells, sum);
  const role = own.length === 1 ? 'subject' : 'term';
  return {
    rule: 'continuity.stated-growth',
    cells: [
      ...own.map((index) => findingCell(context.cells, index, role)),
      ...cellsOfSum(previous, sum).map((index) => findingCell(previous, index, role, 'previous')),
    ],
    expected,
    actual: claim.quantity,
    difference: rounded(claim.quantity - expected),
    params: {
      text: wordsOf(claim),
      stated: signed(claim.quantity, claim),
      change: signed(expected, claim),
      before,
      now,
      ...(own.length > 1 && { count: own.length }),
    },
    span: spanOfClaim(claim),
  };
}

/** A change over last year, by the text, that the tables of the two years do not give. */
export const statedGrowth: Check = {
  id: 'continuity.stated-growth',
  canRun: (context) => context.lastYear !== undefined && hasText(context),
  check: (context) => {
    const { lastYear } = context;
    if (!lastYear) return nothing();
    return context
      .stated()
      .filter(({ kind, period }) => kind === 'growth' && period === 'this')
      .flatMap((claim) => {
        const years = contradicted(claim, context, lastYear);
        return years ? draft(claim, years, context, lastYear) : [];
      });
  },
};
