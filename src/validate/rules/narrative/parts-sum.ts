import type { FindingDraft } from '../../../finding/finding.js';
import { requestsConcluded } from '../../../text/claims/cell-sums.js';
import type { RunningText } from '../../../text/claims/running-text.js';
import { type ClaimTopic, spanOfClaim, type TextClaim } from '../../../text/claims/text-claim.js';
import { overfullLists } from '../../../text/listed-parts.js';
import { textSign } from '../../../text/text-signs.js';
import { valueOfSum } from '../../cell-sum.js';
import { type Check, type CheckContext, hasText } from '../../check.js';
import { shortened, wordsOf } from '../../words-of.js';

const PARTITIONS: readonly ClaimTopic[] = ['applicant', 'outcome'];

/** The parts of a whole that exclude each other: no cell is counted in two of them. */
function disjoint(parts: readonly TextClaim[]): readonly TextClaim[] {
  const seen = new Set<string>();
  return parts.filter(({ sums: [sum = []] }) => {
    const isNew = !sum.some((address) => seen.has(address));
    for (const address of sum) seen.add(address);
    return isNew;
  });
}

/** What the parts of one kind that a sentence gives of a whole come to. */
function overfull(
  whole: TextClaim,
  parts: readonly TextClaim[],
  context: CheckContext,
): readonly FindingDraft[] {
  const sum = sumOf(disjoint(parts));
  // Outcomes can be more than the requests received: those carried over are among them.
  if (sum <= whole.quantity || sum === valueOfSum(context, requestsConcluded)) return [];
  const params = { text: wordsOf(whole), sum, whole: whole.quantity };
  return [{ rule: 'narrative.parts-sum', params, span: spanOfClaim(whole) }];
}

/** The parts of each whole that sentences give. */
function partsByWhole(claims: readonly TextClaim[]): ReadonlyMap<TextClaim, readonly TextClaim[]> {
  const parts = new Map<TextClaim, TextClaim[]>();
  for (const claim of claims) {
    const { kind, whole } = claim;
    if (kind !== 'part' || !whole) continue;
    const known = parts.get(whole);
    if (known) known.push(claim);
    else parts.set(whole, [claim]);
  }
  return parts;
}

/** Whether parts can add up to more than their whole: all those of a passage do. */
function canBeOverfull(claims: readonly TextClaim[]): boolean {
  let sum = 0;
  let least = Infinity;
  for (const { kind, quantity, whole } of claims) {
    if (kind !== 'part' || !whole) continue;
    sum += quantity;
    least = Math.min(least, whole.quantity);
  }
  return sum > least;
}

const sumOf = (parts: readonly TextClaim[]): number => parts.reduce((sum, { quantity }) => sum + quantity, 0);

function claimedParts(claims: readonly TextClaim[], context: CheckContext): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  for (const [whole, parts] of partsByWhole(claims)) {
    for (const topic of PARTITIONS) {
      const ofTopic = parts.filter((part) => part.topic === topic);
      findings.push(...overfull(whole, ofTopic, context));
    }
  }
  return findings;
}

function listedParts(text: RunningText): readonly FindingDraft[] {
  return overfullLists(text).map(({ whole, sum, span, words }) => ({
    rule: 'narrative.parts-sum',
    params: { text: shortened(words), sum, whole },
    span,
  }));
}

/** Parts that add up to more than their whole. */
export const partsSum: Check = {
  id: 'narrative.parts-sum',
  canRun: hasText,
  check: (context) => {
    const findings: FindingDraft[] = [];
    for (const { claims, text } of context.passages()) {
      if (canBeOverfull(claims)) findings.push(...claimedParts(claims, context));
      if ((text.signs & textSign.parts) !== 0) findings.push(...listedParts(text));
    }
    return findings;
  },
};
