import type { ClaimContext, Counted } from '../../../src/text/claims/memory.js';
import { readClaims } from '../../../src/text/claims/read-claims.js';
import { type TextClaim, wordsOfClaim } from '../../../src/text/claims/text-claim.js';
import { running } from './running.js';

/** The report that the texts of these tests are a part of. */
const context: ClaimContext = { edition: '2021', year: 2023, agency: { name: '云溪县水务局' } };

/** The claims of a text, which nothing or what is given stands before. */
export function claimsOf(
  text: string,
  given: Partial<ClaimContext> = {},
  counted?: Counted,
): readonly TextClaim[] {
  return text === '' ? [] : readClaims(running(text), { ...context, ...given }, counted);
}

/** The claims of a text as `topic kind quantity+unit`, with the period where it is not this year. */
export const shown = (text: string, given?: Partial<ClaimContext>, counted?: Counted): readonly string[] =>
  claimsOf(text, given, counted).map(({ topic, kind, quantity, unit, period }) =>
    [topic, kind, `${quantity}${unit}`, ...(period === 'this' ? [] : [period])].join(' '),
  );

/** The words of the claims of a text. */
export const wordsIn = (text: string): readonly string[] => claimsOf(text).map(wordsOfClaim);
