import { addClaim } from './add-claim.js';
import { namesAnother } from './agency-words.js';
import { applicantSums, otherColumns, remedySum, requestsReceived } from './cell-sums.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Reading, speaksOfItself } from './reading.js';
import { remedyTopic } from './subject.js';
import type { CellSum } from './text-claim.js';
import { isOf, type Token } from './token.js';
import { endAt, startAt, tokenAt } from './token-list.js';
import { hasAny, keysOf, type Words } from './words.js';

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
  'own',
);
const MARKS: KindSet = kinds('pause', 'open', 'close');

/**
 * The words behind a word without unknown text between them, up to a mark; undefined where others or unknown text follow.
 */
function wordsBehind(reading: Reading, index: number, allowed: KindSet): Words | undefined {
  const first = index + 1;
  let set: KindSet = 0;
  for (let at = first; startAt(reading, at) === endAt(reading, at - 1); at++) {
    const token = tokenAt(reading, at);
    if (token.kind === 'edge' || isOf(token, MARKS)) return { first, last: at - 1, set };
    if (!isOf(token, allowed)) return undefined;
    set |= token.set;
  }
  return undefined;
}

const REMEDY: KindSet = kinds('remedy');
const REQUEST: KindSet = kinds('request');
const ASKED: KindSet = kinds('asked');
const AND: KindSet = kinds('and');
const FILLER: KindSet = kinds('filler');

/** What requests can lead to: behind them it is of this that there was none. */
const OUTGROWTH: KindSet = kinds('remedy', 'complaint');
const OUTGROWTHS: ReadonlySet<string> = new Set('问题 纠纷 事件 现象 事务 引起 引发 导致 产生'.split(' '));

const isOutgrowth = (token: Token): boolean => isOf(token, OUTGROWTH) || OUTGROWTHS.has(token.word);

/** What can stand before 申请 alone and leaves all of them meant: 未收到公民申请 does not. */
const OF_ALL: ReadonlySet<string> = new Set(
  '任何 相关 有关 的 了 向 提出 提交 递交 申请人 公民、法人和其他组织 公民、法人或者其他组织 公民、法人或其他组织 公民、法人及其他组织'.split(
    ' ',
  ),
);

/** Whether a word is a noun for requests; behind a reconsideration or a suit 申请 is one for these: 行政诉讼申请. */
function isRequest(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  return isOf(token, REQUEST) || (isOf(token, ASKED) && !isOf(tokenAt(reading, index - 1), REMEDY));
}

/** Whether the words from an index up to a noun for requests leave all requests meant. */
function areOfAll(reading: Reading, first: number, noun: number): boolean {
  if (isOf(tokenAt(reading, noun), REQUEST)) return true;
  for (let at = first; at < noun; at++) {
    const token = tokenAt(reading, at);
    if (isOf(token, FILLER) && !OF_ALL.has(token.word)) return false;
  }
  return true;
}

/** Whether requests are named for themselves, and not as what something came of: 因公开申请引发的行政复议. */
function namesRequests(reading: Reading, { first, last }: Words): boolean {
  let at = last;
  while (at >= first && !isRequest(reading, at)) at--;
  if (at < first || !areOfAll(reading, first, at)) return false;
  for (at++; at <= last && !isOf(tokenAt(reading, at), AND); at++) {
    if (isOutgrowth(tokenAt(reading, at))) return false;
  }
  return true;
}

/** Before a denial: it is of another time, or a condition. */
const NOT_NOW = /(?:此前|之前|以前|从|如|若|倘)$/;

/** Whether it is the agency of which something is denied. */
function isItself(reading: Reading, index: number): boolean {
  const { text, memory, channel } = reading;
  const before = text.slice(endAt(reading, index - 1), startAt(reading, index));
  const isNow = !NOT_NOW.test(before);
  return isNow && speaksOfItself(reading) && !channel && !namesAnother(before, memory.context.agency);
}

const RECEIVED: readonly CellSum[] = [requestsReceived];

/** Reads what there is said to have been none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. */
export function readNone(reading: Reading, index: number): void {
  const words = isItself(reading, index) ? wordsBehind(reading, index, BETWEEN) : undefined;
  if (!words) return;
  const start = startAt(reading, index);
  const end = endAt(reading, words.last);
  if (hasAny(words, REMEDY)) {
    const groups = keysOf(reading, words, REMEDY);
    const sums = [remedySum(groups, ['total'])];
    addClaim(reading, start, end, {
      topic: remedyTopic(groups),
      sums,
      kind: 'none',
      quantity: 0,
      unit: '',
    });
  }
  if (namesRequests(reading, words) && reading.memory.counted !== 'elsewhere') {
    addClaim(reading, start, end, {
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
  if (!words) return;
  const [columns, results] = [keysOf(reading, words, APPLICANT), keysOf(reading, words, RESULT)];
  const start = startAt(reading, index);
  const end = endAt(reading, words.last);
  const { received, concluded, groups, memory, outcome } = reading;
  if (columns.length > 0 && results.length === 0 && memory.counted === 'requests' && !outcome) {
    const whole = received ?? concluded;
    const sums = applicantSums(otherColumns(columns));
    addClaim(reading, start, end, {
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
    addClaim(reading, start, end, {
      topic: remedyTopic(groups),
      sums,
      kind: 'statement',
      quantity: 0,
      unit: '',
    });
  }
}
