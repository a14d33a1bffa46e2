import type { TextClaim } from '../text/claims/text-claim.js';

/** How much of a claim a finding repeats. */
const LONGEST = 24;

/** The words of a claim, cut short in their middle, so that the number stays. */
export function wordsOf({ words }: Pick<TextClaim, 'words'>): string {
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2;
  return `${words.slice(0, half)}…${words.slice(-half)}`;
}
