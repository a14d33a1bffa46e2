import type { Edition } from '../form/edition.js';
import type { NarrativeKey } from '../form/sections.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { ClaimContext, Counted } from '../text/claims/memory.js';
import { readClaims } from '../text/claims/read-claims.js';
import { type RunningText, runningTexts } from '../text/claims/running-text.js';
import type { TextClaim } from '../text/claims/text-claim.js';
import { newTokenList } from '../text/claims/token-list.js';
import type { TextPiece } from '../text/text-piece.js';

/** A text that runs on, with what it claims of the figures. */
export interface Passage {
  readonly section: NarrativeKey;
  readonly text: RunningText;
  readonly claims: readonly TextClaim[];
}

/** What is counted in a section unless its headings say otherwise. Problems, plans and signatures count nothing. */
const bySection: Readonly<Record<NarrativeKey, Counted | 'nothing'>> = {
  preamble: undefined,
  overview: undefined,
  proactiveDisclosure: undefined,
  requests: 'requests',
  remedies: 'remedies',
  improvement: 'nothing',
  otherMatters: undefined,
  closing: 'nothing',
};

const headings: readonly (readonly [words: RegExp, counted: Counted])[] = [
  [/主动公开/, undefined],
  [/申请/, 'requests'],
  [/复议|诉讼/, 'remedies'],
  [/建议|提案|热线|12345/, 'elsewhere'],
];

/** What only headings have that say what is counted. */
const TELLING = new RegExp(headings.map(([words]) => words.source).join('|'));

function countedUnder(heading: string, section: NarrativeKey): Counted | 'nothing' {
  if (!TELLING.test(heading)) return bySection[section];
  const [, counted] = headings.find(([words]) => words.test(heading)) as (typeof headings)[number];
  return counted ?? bySection[section];
}

/** Where the pieces end that stand under the same heading as one, which can be the heading itself. */
function stretchEnd(pieces: readonly TextPiece[], first: number): number {
  const { section, block } = pieces[first] as TextPiece;
  let end = first + 1;
  for (; end < pieces.length; end++) {
    const piece = pieces[end] as TextPiece;
    if (piece.block !== block || piece.section !== section) break;
  }
  return end;
}

const NO_CLAIMS: readonly TextClaim[] = [];

/** The text of a report as it runs on, with what it claims. */
export function passagesOf(
  pieces: readonly TextPiece[],
  { year, agency }: AnnualReport,
  edition: Edition,
): readonly Passage[] {
  const context: ClaimContext = {
    edition,
    year: typeof year === 'number' ? year : null,
    agency: typeof agency?.name === 'string' ? agency : { name: null },
  };
  const passages: Passage[] = [];
  const tokens = newTokenList();
  for (let first = 0, end = 0; first < pieces.length; first = end) {
    const { section, paragraph, text: heading } = pieces[first] as TextPiece;
    const isHeading = paragraph === null;
    const counted = isHeading ? countedUnder(heading, section) : bySection[section];
    end = stretchEnd(pieces, first);
    for (const text of runningTexts(pieces.slice(isHeading ? first + 1 : first, end))) {
      const claims = counted === 'nothing' ? NO_CLAIMS : readClaims(text, context, counted, tokens);
      passages.push({ section, text, claims });
    }
  }
  return passages;
}

/** What passages claim, in the order of the text. */
export function claimsIn(passages: readonly Passage[]): readonly TextClaim[] {
  const all: TextClaim[] = [];
  for (const { claims } of passages) for (const claim of claims) all.push(claim);
  return all;
}
