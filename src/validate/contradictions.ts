import type { RuleId } from '../finding/rule-id.js';
import type { Note } from '../report/annual-report.js';
import { allRequests, allToHandle } from '../text/claims/cell-sums.js';
import type { CellSum, ClaimTopic, TextClaim } from '../text/claims/text-claim.js';
import { valueOfSum } from './cell-sum.js';
import type { CheckContext } from './check.js';

/** A claim of the text that is none of what the tables let it mean. */
export interface Contradiction {
  /** The rule that it breaks. */
  readonly rule: RuleId;
  readonly claim: TextClaim;
  /** The first of the sums that it can mean. */
  readonly sum: CellSum;
  /** What that comes to. */
  readonly value: number;
}

/** A report as far as it can contradict its text. */
type Told = Pick<CheckContext, 'report' | 'cells' | 'claims' | 'stated'>;

/** Cells that a claim can speak of, with what they come to. */
type KnownSum = Pick<Contradiction, 'sum' | 'value'>;

const byTopic: Readonly<Record<ClaimTopic, RuleId>> = {
  received: 'narrative.received',
  carriedOver: 'narrative.carried-over',
  concluded: 'narrative.concluded',
  carriedForward: 'narrative.carried-forward',
  outcome: 'narrative.outcome',
  applicant: 'narrative.applicant',
  reconsideration: 'narrative.reconsideration',
  litigation: 'narrative.litigation',
  normative: 'narrative.normative',
};

const fits = ({ quantity, atMost }: TextClaim, value: number): boolean =>
  atMost ? quantity <= value : quantity === value;

/** Whether the whole that the sentence of a claim gives, where it gives one of this year, is the sum of some cells. */
function isOfWhole({ whole }: TextClaim, sum: CellSum, report: Told): boolean {
  if (whole?.period !== 'this') return true;
  const value = valueOfSum(report, sum);
  return value !== undefined && fits(whole, value);
}

/**
 * The first of the sums of applicants that a claim contradicts. Only those count whose whole is the one that the
 * sentence gives; all of them, where none is.
 */
function contradictedOfApplicants(claim: TextClaim, report: Told): KnownSum | undefined {
  let first: KnownSum | undefined;
  let firstOfWhole: KnownSum | undefined;
  let fitsAny = false;
  for (let index = 0; index < claim.sums.length; index++) {
    const sum = claim.sums[index] as CellSum;
    const value = valueOfSum(report, sum);
    if (value === undefined) return undefined;
    const isFitting = fits(claim, value);
    const isMeant = isOfWhole(claim, allRequests[index] as CellSum, report);
    if (isFitting && isMeant) return undefined;
    fitsAny ||= isFitting;
    first ??= { sum, value };
    if (isMeant) firstOfWhole ??= { sum, value };
  }
  return firstOfWhole ?? (fitsAny ? undefined : first);
}

/** The first of the sums that a claim contradicts, where it contradicts all it can mean. */
function contradicted(claim: TextClaim, report: Told): KnownSum | undefined {
  if (claim.topic === 'applicant') return contradictedOfApplicants(claim, report);
  let first: KnownSum | undefined;
  for (const sum of claim.sums) {
    const value = valueOfSum(report, sum);
    if (value === undefined || fits(claim, value)) return undefined;
    first ??= { sum, value };
  }
  return first;
}

/** Whether a figure of new requests is right with those carried over, which the text does not say. */
export function fitsWithCarriedOver({ topic, quantity }: TextClaim, report: Told): boolean {
  return topic === 'received' && valueOfSum(report, allToHandle) === quantity;
}

const EARLIER = /结转|上一?年/;

/** A remark under the table of section 4 says that cases of last year are counted in it. */
function countsEarlierCases({ report: { notes } }: Told): boolean {
  return (
    Array.isArray(notes) &&
    notes.some(
      (note: Partial<Note> | null) =>
        note?.at === 'remedies' && typeof note.text === 'string' && EARLIER.test(note.text),
    )
  );
}

function isChecked({ kind, period, topic }: TextClaim, report: Told): boolean {
  if (period !== 'this' || (kind !== 'statement' && kind !== 'part' && kind !== 'none')) return false;
  return (topic !== 'reconsideration' && topic !== 'litigation') || !countsEarlierCases(report);
}

/** What the text says of this year's figures that the tables contradict, in the order of the text. */
export function contradictionsIn(report: Told): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const claim of report.stated()) {
    const known = isChecked(claim, report) ? contradicted(claim, report) : undefined;
    if (!known) continue;
    const rule = claim.kind === 'none' ? 'narrative.none' : byTopic[claim.topic];
    found.push({ rule, claim, ...known });
  }
  return found;
}
