import type { FindingDraft } from '../../../finding/finding.js';
import { allRequests } from '../../../text/claims/cell-sums.js';
import { spanOfClaim, type TextClaim } from '../../../text/claims/text-claim.js';
import { valueOfSum } from '../../cell-sum.js';
import { countedAt, findingCell } from '../../cells.js';
import { type Check, type CheckContext, hasText, nothing } from '../../check.js';
import { once } from '../../once.js';
import { wordsOf } from '../../words-of.js';

const carriedForward = '/requests/carriedForward/total';

/** Whether a part of a whole is the percentage that the text states, rounded or cut off. */
function states({ quantity, decimals }: TextClaim, part: number, whole: number): boolean {
  return Math.abs((100 * part) / whole - quantity) < 10 ** -decimals;
}

const shown = (part: number, whole: number, { decimals }: TextClaim): string =>
  ((100 * part) / whole).toFixed(Math.max(decimals, 1));

/** All have been concluded, by the text, while the table carries some forward. */
function ofAll(claim: TextClaim, { cells }: CheckContext): readonly FindingDraft[] {
  const index = countedAt(cells, carriedForward);
  if (index === undefined || cells.counts[index] === 0) return nothing();
  return [
    {
      rule: 'narrative.rate',
      cells: [findingCell(cells, index, 'subject')],
      params: { text: wordsOf(claim) },
      span: spanOfClaim(claim),
    },
  ];
}

/** A percentage that neither the whole which the sentence gives nor another that can be meant leads to. */
function misstated(
  claim: TextClaim,
  { quantity: part }: TextClaim,
  { quantity: whole }: TextClaim,
  others: readonly number[],
): readonly FindingDraft[] {
  if (whole === 0 || [whole, ...others].some((one) => states(claim, part, one))) return nothing();
  const params = { text: wordsOf(claim), computed: shown(part, whole, claim) };
  return [{ rule: 'narrative.rate', params, span: spanOfClaim(claim) }];
}

/** What a percentage can be one of, by the tables; undefined where they do not say. */
function wholesOfTables(context: CheckContext): readonly number[] | undefined {
  const values = allRequests.map((sum) => valueOfSum(context, sum));
  return values.includes(undefined) ? undefined : (values as number[]);
}

/** 办结率 against the numbers that the sentence gives for those concluded and received. */
function ofConcluded(claim: TextClaim, context: CheckContext): readonly FindingDraft[] {
  const part = claim.whole;
  const whole = part?.whole;
  const table = wholesOfTables(context);
  if (part?.topic !== 'concluded' || whole?.topic !== 'received' || part.atMost || !table) return nothing();
  return misstated(claim, part, whole, table);
}

/** Numbers, each once, in ascending order. */
type Stated = readonly number[];

/** The number that a percentage of a part is nearest to being of. */
function nearestWhole(stated: Stated, part: number, percentage: number): number {
  const wanted = (100 * part) / percentage;
  let [from, to] = [0, stated.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((stated[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  const [above = 0, below = above] = [stated[from], stated[from - 1]];
  return above - wanted < wanted - below ? above : below;
}

/** The numbers that a text states other than percentages, each once, in ascending order. */
function numbersIn(claims: readonly TextClaim[]): Stated {
  const numbers = claims.filter(({ unit }) => unit !== '%');
  return [...new Set(numbers.map(({ quantity }) => quantity))].sort((a, b) => a - b);
}

/** A share against every number that it can be one of: those of the text, and of the tables. */
function ofShare(claim: TextClaim, context: CheckContext, stated: () => Stated): readonly FindingDraft[] {
  const part = claim.whole as TextClaim;
  const table = wholesOfTables(context);
  if (!part.whole || !table) return nothing();
  const nearest = nearestWhole(stated(), part.quantity, claim.quantity);
  return misstated(claim, part, part.whole, [...table, nearest]);
}

function found(claim: TextClaim, context: CheckContext, stated: () => Stated): readonly FindingDraft[] {
  if (claim.kind === 'share') return ofShare(claim, context, stated);
  return claim.quantity === 100 ? ofAll(claim, context) : ofConcluded(claim, context);
}

const isPercentage = ({ kind, period }: TextClaim): boolean =>
  period === 'this' && (kind === 'share' || kind === 'rate');

/** Percentages of the text. */
export const rates: Check = {
  id: 'narrative.rate',
  canRun: hasText,
  check: (context) => {
    const percentages = context.stated().filter(isPercentage);
    if (percentages.length === 0) return nothing();
    const stated = once(() => numbersIn(context.stated()));
    return percentages.flatMap((claim) => found(claim, context, stated));
  },
};
