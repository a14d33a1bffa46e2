import type { Reading } from './reading.js';
import type { TextClaim } from './text-claim.js';

/** What a reader knows of a claim. */
type ClaimParts = Pick<TextClaim, 'topic' | 'sums' | 'kind' | 'quantity' | 'unit'> &
  Partial<Pick<TextClaim, 'decimals' | 'whole' | 'atMost'>>;

/** Notes a claim that stands between two places of the sentence. */
export function addClaim(reading: Reading, start: number, end: number, parts: ClaimParts): TextClaim {
  const { topic, sums, kind, quantity, decimals = 0, unit, whole, atMost = false } = parts;
  const { sentence, period, claims } = reading;
  // Member by member: there is one of these for every figure, and a spread of the parts takes ten times as long.
  const claim: TextClaim = {
    topic,
    sums,
    kind,
    quantity,
    decimals,
    unit,
    period,
    atMost,
    whole,
    sentence,
    start,
    end,
  };
  claims.push(claim);
  return claim;
}
