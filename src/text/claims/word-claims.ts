import { addClaim } from './add-claim.js';
import { namesAnother } from './agency-words.js';
import { applicantSums, otherColumns, remedySum, requestsReceived } from './cell-sums.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Reading, speaksOfItself } from './reading.js';
import { remedyTopic } from './subject.js';
import type { CellSum } from './text-claim.js';
import { hasAny, isOf, keysOf, ofKinds, type Token, tokenOf } from './token.js';

/** What can stand between 未收到, 未发生 and what there was none of. */
const BETWEEN: KindSet = kinds(
  'filler',
  'disclosure',
  'this',
  'year',
  'and',
  'request',
  'asked',
  'remedy',
  'complaint',
  'received',
);
const MARKS: KindSet = kinds('pause', 'open', 'close');

/** The words behind a word without unknown text between them, up to a mark; undefined where others or unknown text follow. */
function wordsBehind(
  { tokens, text }: Reading,
  index: number,
  allowed: KindSet,
): readonly Token[] | undefined {
  let { end } = tokens[index] as Token;
  let at = index + 1;
  for (; end < text.length; at++) {
    const token = tokenOf(tokens, at);
    if (!token || token.start !== end) return undefined;
    if (isOf(token, MARKS)) break;
    if (!isOf(token, allowed)) return undefined;
    ({ end } = token);
  }
  return tokens.slice(index + 1, at);
}

const REMEDY: KindSet = kinds('remedy');
const REQUESTS: KindSet = kinds('request', 'asked');
const NEXT: KindSet = kinds('and', 'remedy');

/** Whether requests are named for themselves, and not as what reconsiderations came of: 因公开申请引发的行政复议. */
function namesRequests(words: readonly Token[]): boolean {
  let last = words.length - 1;
  while (last >= 0 && !isOf(tokenOf(words, last), REQUESTS)) last--;
  if (last === -1) return false;
  const next = words.slice(last + 1).find((word) => isOf(word, NEXT));
  return next?.kind !== 'remedy';
}

/** Whether it is the agency of which something is denied. */
function isItself(reading: Reading, index: number): boolean {
  const { tokens, text, memory, channel } = reading;
  const before = text.slice(tokenOf(tokens, index - 1)?.end ?? 0, tokens[index]?.start);
  return speaksOfItself(reading) && !channel && !namesAnother(before, memory.context.agency);
}

const RECEIVED: readonly CellSum[] = [requestsReceived];

/** Reads what there is said to have been none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. */
export function readNone(reading: Reading, index: number): void {
  const words = isItself(reading, index) ? wordsBehind(reading, index, BETWEEN) : undefined;
  const last = words?.at(-1);
  if (!words || !last) return;
  const { start } = reading.tokens[index] as Token;
  if (hasAny(words, REMEDY)) {
    const groups = keysOf(ofKinds(words, REMEDY));
    const sums = [remedySum(groups, ['total'])];
    addClaim(reading, start, last.end, {
      topic: remedyTopic(groups),
      sums,
      kind: 'none',
      quantity: 0,
      unit: '',
    });
  }
  if (namesRequests(words) && reading.memory.counted !== 'elsewhere') {
    addClaim(reading, start, last.end, {
      topic: 'received',
      sums: RECEIVED,
      kind: 'none',
      quantity: 0,
      unit: '',
    });
  }
}

/** What can stand between 均 and what all of them are. */
const ALL_BETWEEN: KindSet = kinds('filler', 'and', 'applicant', 'result', 'request', 'asked');
const APPLICANT: KindSet = kinds('applicant');
const RESULT: KindSet = kinds('result');

/** Reads what all cases are said to be: 申请人均为自然人, 均获维持. */
export function readAll(reading: Reading, index: number): void {
  const words = speaksOfItself(reading) ? wordsBehind(reading, index, ALL_BETWEEN) : undefined;
  const last = words?.at(-1);
  if (!words || !last) return;
  const [columns, results] = [keysOf(ofKinds(words, APPLICANT)), keysOf(ofKinds(words, RESULT))];
  const { start } = reading.tokens[index] as Token;
  const { received, concluded, groups, memory, outcome } = reading;
  if (columns.length > 0 && results.length === 0 && memory.counted === 'requests' && !outcome) {
    const whole = received ?? concluded;
    const sums = applicantSums(otherColumns(columns));
    addClaim(reading, start, last.end, {
      topic: 'applicant',
      sums,
      kind: 'statement',
      quantity: 0,
      unit: '',
      whole,
    });
  }
  if (columns.length === 0 && results.join() === 'upheld' && groups.length > 0) {
    const sums = [remedySum(groups, ['corrected', 'other'])];
    addClaim(reading, start, last.end, {
      topic: remedyTopic(groups),
      sums,
      kind: 'statement',
      quantity: 0,
      unit: '',
    });
  }
}
