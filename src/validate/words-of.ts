import { type TextClaim, wordsOfClaim } from '../text/claims/text-claim.js';

/** How much of a claim a finding repeats. */
const LONGEST = 24;

/** Words cut short in their middle, so that the number at their end stays. */
export function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2;
  return `${words.slice(0, half)}…${words.slice(-half)}`;
}

/** The words of a claim as a finding repeats them. */
export function wordsOf(claim: TextClaim): string {
  return shortened(wordsOfClaim(claim));
}
