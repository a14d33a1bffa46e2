import { namesAnother } from './agency-words.js';
import { addClaim, type Reading, speaksOfItself } from './reading.js';
import { applicantSums, keysOf, otherColumns, remedySum, remedyTopic, requestsReceived } from './subject.js';
import type { Token, TokenKind } from './token.js';

/** What can stand between 未收到, 未发生 and what there was none of. */
const BETWEEN: readonly TokenKind[] = [
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
];
const MARKS: readonly TokenKind[] = ['pause', 'open', 'close'];

/** The words behind a word without unknown text between them, up to a mark; undefined where others or unknown text follow. */
function wordsBehind(
  { tokens, text }: Reading,
  index: number,
  allowed: readonly TokenKind[],
): readonly Token[] | undefined {
  const words: Token[] = [];
  let { end } = tokens[index] as Token;
  for (let at = index + 1; end < text.length; at++) {
    const token = tokens[at];
    if (!token || token.start !== end) return undefined;
    if (MARKS.includes(token.kind)) break;
    if (!allowed.includes(token.kind)) return undefined;
    words.push(token);
    ({ end } = token);
  }
  return words;
}

const remedies = (words: readonly Token[]) => words.filter(({ kind }) => kind === 'remedy');

/** Whether requests are named for themselves, and not as what reconsiderations came of: 因公开申请引发的行政复议. */
function namesRequests(words: readonly Token[]): boolean {
  const last = words.filter(({ kind }) => kind === 'request' || kind === 'asked').at(-1);
  if (!last) return false;
  const next = words.slice(words.indexOf(last) + 1).find(({ kind }) => kind === 'and' || kind === 'remedy');
  return next?.kind !== 'remedy';
}

/** Whether it is the agency of which something is denied. */
function isItself(reading: Reading, index: number): boolean {
  const { tokens, text, memory, channel } = reading;
  const before = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start);
  return speaksOfItself(reading) && !channel && !namesAnother(before, memory.context.agency);
}

/** Reads what there is said to have been none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. */
export function readNone(reading: Reading, index: number): void {
  const words = isItself(reading, index) ? wordsBehind(reading, index, BETWEEN) : undefined;
  const last = words?.at(-1);
  if (!words || !last) return;
  const { start } = reading.tokens[index] as Token;
  const none = { kind: 'none', quantity: 0, unit: '' } as const;
  const groups = keysOf(remedies(words));
  if (groups.length > 0) {
    const sums = [remedySum(groups, ['total'])];
    addClaim(reading, start, last.end, { ...none, topic: remedyTopic(groups), sums });
  }
  if (namesRequests(words) && reading.memory.counted !== 'elsewhere') {
    addClaim(reading, start, last.end, { ...none, topic: 'received', sums: [requestsReceived] });
  }
}

/** What can stand between 均 and what all of them are. */
const ALL_BETWEEN: readonly TokenKind[] = ['filler', 'and', 'applicant', 'result', 'request', 'asked'];

/** Reads what all cases are said to be: 申请人均为自然人, 均获维持. */
export function readAll(reading: Reading, index: number): void {
  const words = speaksOfItself(reading) ? wordsBehind(reading, index, ALL_BETWEEN) : undefined;
  const last = words?.at(-1);
  if (!words || !last) return;
  const ofKind = (wanted: TokenKind) => keysOf(words.filter(({ kind }) => kind === wanted));
  const [columns, results] = [ofKind('applicant'), ofKind('result')];
  const { start } = reading.tokens[index] as Token;
  const all = { kind: 'statement', quantity: 0, unit: '' } as const;
  const { received, concluded, groups, memory, outcome } = reading;
  if (columns.length > 0 && results.length === 0 && memory.counted === 'requests' && !outcome) {
    const whole = received ?? concluded;
    const sums = applicantSums(otherColumns(columns));
    addClaim(reading, start, last.end, { ...all, topic: 'applicant', sums, ...(whole && { whole }) });
  }
  if (columns.length === 0 && results.join() === 'upheld' && groups.length > 0) {
    const sums = [remedySum(groups, ['corrected', 'other'])];
    addClaim(reading, start, last.end, { ...all, topic: remedyTopic(groups), sums });
  }
}
