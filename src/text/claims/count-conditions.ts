import { type Figure, isClean, isPlain } from './figure.js';
import { type KindSet, kinds } from './kind-set.js';
import type { Reading } from './reading.js';
import { isOf, type Token, type TokenKind } from './token.js';
import { tokenAt } from './token-list.js';
import { hasAny, type Words } from './words.js';

/** Whether a number is taken for what its words say. */
type Condition = (reading: Reading, words: Words, figure: Figure) => boolean;

const REQUEST: KindSet = kinds('request');
const NOUNS: KindSet = kinds('request', 'asked');
const RECEIVED: KindSet = kinds('received');
const DISCLOSURE: KindSet = kinds('disclosure', 'request');
/** Units that cases are counted by, and information is not. */
const CASES: ReadonlySet<string> = new Set('件宗起例份');

const isInCases = ({ word }: Token): boolean => CASES.has(word);

/** Whether requests are what a number without a noun counts. */
function isOfRequests({ memory: { counted } }: Reading, words: Words): boolean {
  return counted === 'requests' || hasAny(words, REQUEST);
}

function countsCases(words: Words, token: Token): boolean {
  return isInCases(token) || hasAny(words, NOUNS);
}

/** Whether a number without a noun stands by itself: 收到12件，and not 收到12件投诉. */
function standsAlone({ behind, token }: Figure): boolean {
  return isPlain(behind) && behind.set === 0 && isInCases(token);
}

/** Whether nothing but requests, or what came of them, is being counted. */
const isFree = ({ memory: { counted } }: Reading): boolean =>
  counted !== 'elsewhere' && counted !== 'documents';

/** Whether parts are told of something that is not known. */
const hasUnknownWhole = ({ parts, unknownWhole }: Reading): boolean => parts && unknownWhole;

const ofOutcomes: Condition = (reading, words, { token }) =>
  isFree(reading) && !hasUnknownWhole(reading) && countsCases(words, token);

const ofDocuments: Condition = ({ memory }) => memory.counted === 'documents';

/** Whether the sentence speaks of disclosure from one index up to another. */
function speaksOfDisclosure(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOf(tokenAt(reading, at), DISCLOSURE)) return true;
  return false;
}

/** Whether a number is of cases of any kind, of which those about disclosure are told behind it: 9件，其中信息公开类3件. */
function isNarrowed(reading: Reading, index: number): boolean {
  if (speaksOfDisclosure(reading, 0, index)) return false;
  let of = index;
  while (of < reading.edge && tokenAt(reading, of).kind !== 'of') of++;
  return speaksOfDisclosure(reading, of, reading.edge);
}

/** When a number is taken for what its words say, by the kind of word that says it. */
export const conditions: Partial<Readonly<Record<TokenKind, Condition>>> = {
  fresh: (reading, words, { token }) => {
    if (reading.channel || !countsCases(words, token)) return false;
    return isOfRequests(reading, words) || (reading.memory.counted === undefined && hasAny(words, NOUNS));
  },
  received: (reading, words, figure) => {
    const { received, parts, channel, period, memory } = reading;
    if (received?.period === period || parts || channel) return false;
    if (!hasAny(words, NOUNS)) return memory.counted === 'requests' && standsAlone(figure);
    return memory.counted === undefined || isOfRequests(reading, words);
  },
  handled: ({ received, parts, channel }, words) => !received && !parts && !channel && hasAny(words, REQUEST),
  request: (reading, _, { before, token }) =>
    !reading.received && !reading.parts && !reading.channel && isClean(before, reading) && isInCases(token),
  concluded: (reading, words, { before, token }) =>
    reading.concluded?.period !== reading.period &&
    !reading.channel &&
    isOfRequests(reading, words) &&
    countsCases(words, token) &&
    !(reading.parts && before.unknown !== ''),
  carried: (reading, words, { token }) =>
    isFree(reading) && isInCases(token) && (reading.memory.counted !== 'remedies' || hasAny(words, NOUNS)),
  outcome: ofOutcomes,
  applicant: ofOutcomes,
  remedy: (reading, words, { token, index }) =>
    isFree(reading) &&
    !hasUnknownWhole(reading) &&
    !isNarrowed(reading, index) &&
    isInCases(token) &&
    (reading.memory.disclosure || !hasAny(words, RECEIVED)),
  normative: () => true,
  issue: ofDocuments,
  repeal: ofDocuments,
  inForce: ofDocuments,
};
