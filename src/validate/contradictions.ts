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

/** The sums among those of applicants that the whole their sentence gives fits; all of them where it fits none. */
function amongWhole(known: readonly KnownSum[], { whole }: TextClaim, report: Told): readonly KnownSum[] {
  if (whole?.period !== 'this') return known;
  const fitting = known.filter((_, index) => {
    const value = valueOfSum(report, allRequests[index] as CellSum);
    return value !== undefined && fits(whole, value);
  });
  return fitting.length > 0 ? fitting : known;
}

/** The first of the sums that a claim contradicts, where it contradicts all it can mean. */
function contradicted(claim: TextClaim, report: Told): KnownSum | undefined {
  const known: KnownSum[] = [];
  const isOfApplicants = claim.topic === 'applicant';
  for (const sum of claim.sums) {
    const value = valueOfSum(report, sum);
    // Which of the sums of applicants are meant depends on the whole.
    if (value === undefined || (!isOfApplicants && fits(claim, value))) return undefined;
    known.push({ sum, value });
  }
  if (!isOfApplicants) return known[0];
  const meant = amongWhole(known, claim, report);
  return meant.some(({ value }) => fits(claim, value)) ? undefined : meant[0];
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
