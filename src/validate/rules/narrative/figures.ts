import type { FindingDraft } from '../../../finding/finding.js';
import type { RuleId } from '../../../finding/rule-id.js';
import type { Note } from '../../../report/annual-report.js';
import { allRequests, allToHandle } from '../../../text/claims/cell-sums.js';
import {
  type CellSum,
  type ClaimTopic,
  spanOfClaim,
  type TextClaim,
} from '../../../text/claims/text-claim.js';
import { cellsOfSum, valueOfSum } from '../../cell-sum.js';
import { findingCell } from '../../cells.js';
import { type Check, type CheckContext, hasText } from '../../check.js';
import { wordsOf } from '../../words-of.js';

/** Cells that a claim can speak of, with what they come to. */
interface KnownSum {
  readonly sum: CellSum;
  readonly value: number;
}

const fits = ({ quantity, atMost }: TextClaim, value: number) =>
  atMost ? quantity <= value : quantity === value;

/** The sums among those of applicants that the whole their sentence gives fits; all of them where it fits none. */
function amongWhole(
  known: readonly KnownSum[],
  { topic, whole }: TextClaim,
  context: CheckContext,
): readonly KnownSum[] {
  if (topic !== 'applicant' || whole?.period !== 'this') return known;
  const fitting = known.filter((_, index) => {
    const value = valueOfSum(context, allRequests[index] as CellSum);
    return value !== undefined && fits(whole, value);
  });
  return fitting.length > 0 ? fitting : known;
}

/** The first of the sums that a claim contradicts, where it contradicts all it can mean. */
function contradicted(claim: TextClaim, context: CheckContext): KnownSum | undefined {
  const known: KnownSum[] = [];
  for (const sum of claim.sums) {
    const value = valueOfSum(context, sum);
    if (value === undefined) return undefined;
    known.push({ sum, value });
  }
  const meant = amongWhole(known, claim, context);
  return meant.some(({ value }) => fits(claim, value)) ? undefined : meant[0];
}

/** Whether a figure of new requests is right with those carried over, which the text does not say. */
function fitsWithCarriedOver({ topic, quantity }: TextClaim, context: CheckContext): boolean {
  return topic === 'received' && valueOfSum(context, allToHandle) === quantity;
}

const EARLIER = /结转|上一?年/;

/** A remark under the table of section 4 says that cases of last year are counted in it. */
function countsEarlierCases({ report: { notes } }: CheckContext): boolean {
  return (
    Array.isArray(notes) &&
    notes.some(
      (note: Partial<Note> | null) =>
        note?.at === 'remedies' && typeof note.text === 'string' && EARLIER.test(note.text),
    )
  );
}

const REMEDIES: readonly ClaimTopic[] = ['reconsideration', 'litigation'];

const CHECKED: readonly TextClaim['kind'][] = ['statement', 'part', 'none'];

function isChecked({ kind, period, topic }: TextClaim, context: CheckContext): boolean {
  if (period !== 'this' || !CHECKED.includes(kind)) return false;
  return !REMEDIES.includes(topic) || !countsEarlierCases(context);
}

function draft(
  rule: RuleId,
  claim: TextClaim,
  { sum, value }: KnownSum,
  context: CheckContext,
): FindingDraft {
  const { quantity } = claim;
  const cells = cellsOfSum(context.cells, sum);
  const role = cells.length === 1 ? 'subject' : 'term';
  const count = cells.length > 1 && { count: cells.length };
  const withCarriedOver = fitsWithCarriedOver(claim, context) && { withCarriedOver: '' };
  return {
    rule,
    cells: cells.map((index) => findingCell(context.cells, index, role)),
    expected: value,
    actual: quantity,
    difference: quantity - value,
    params: { text: wordsOf(claim), ...count, ...withCarriedOver },
    span: spanOfClaim(claim),
  };
}

/** Whether a report has a claim of a kind that its tables can be held against. */
type Wanted = (claim: TextClaim) => boolean;

function figureCheck(id: RuleId, isWanted: Wanted): Check {
  return {
    id,
    canRun: hasText,
    check: (context) => {
      const findings: FindingDraft[] = [];
      for (const claim of context.stated()) {
        if (!isWanted(claim) || !isChecked(claim, context)) continue;
        const sum = contradicted(claim, context);
        if (sum) findings.push(draft(id, claim, sum, context));
      }
      return findings;
    },
  };
}

const about =
  (topic: ClaimTopic): Wanted =>
  (claim) =>
    claim.topic === topic && claim.kind !== 'none';

/** A figure of the text against the cells it speaks of. */
export const figureChecks: readonly Check[] = [
  figureCheck('narrative.received', about('received')),
  figureCheck('narrative.carried-over', about('carriedOver')),
  figureCheck('narrative.concluded', about('concluded')),
  figureCheck('narrative.carried-forward', about('carriedForward')),
  figureCheck('narrative.outcome', about('outcome')),
  figureCheck('narrative.applicant', about('applicant')),
  figureCheck('narrative.reconsideration', about('reconsideration')),
  figureCheck('narrative.litigation', about('litigation')),
  figureCheck('narrative.none', ({ kind }) => kind === 'none'),
  figureCheck('narrative.normative', about('normative')),
];
