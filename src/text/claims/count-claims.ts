import { addClaim } from './add-claim.js';
import { allToHandle } from './cell-sums.js';
import { conditions } from './count-conditions.js';
import { type Figure, figureAt, wordsOf } from './figure.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Reading, speaksOfItself } from './reading.js';
import { type Subject, subjectOf } from './subject.js';
import type { ClaimTopic, TextClaim } from './text-claim.js';
import { isOf } from './token.js';
import { endAt, startAt, tokenAt } from './token-list.js';
import { hasAny, keysOf, type Words } from './words.js';

const LEADING: KindSet = kinds('pause', 'open');
const REMEDY: KindSet = kinds('remedy');
/** How many words behind 含 and 其中 are looked at for 上年结转. */
const FAR = 8;

/** Whether what follows a number says that those carried over are among them: （含上年结转1件）, ，其中上年结转1件. */
function includesCarriedOver(reading: Reading, index: number): boolean {
  let at = index + 1;
  while (isOf(tokenAt(reading, at), LEADING)) at++;
  if (tokenAt(reading, at).kind !== 'of') return false;
  const last = Math.min(at + FAR, reading.edge);
  const lastYear = Number(reading.memory.context.year) - 1;
  let [isCarried, isOfLastYear] = [false, false];
  for (; at < last; at++) {
    const { kind, value } = tokenAt(reading, at);
    if (kind === 'close') break;
    isCarried ||= kind === 'carried';
    isOfLastYear ||= kind === 'last' || (kind === 'year' && value === lastYear);
  }
  return isCarried && isOfLastYear;
}

const ALL_TO_HANDLE: Subject['sums'] = [allToHandle];

/** The sums that a subject can mean at this place. */
function sumsOf({ topic, sums, by }: Subject, reading: Reading, index: number): Subject['sums'] {
  if (topic !== 'received' || by === 'fresh') return sums;
  if (includesCarriedOver(reading, index)) return ALL_TO_HANDLE;
  return reading.carriedOver && sums.length === 1 ? [...sums, allToHandle] : sums;
}

/** Keeps in mind what has been said of those received, concluded, carried over. */
function remember(reading: Reading, claim: TextClaim): void {
  const { topic } = claim;
  reading.last = claim;
  if (topic === 'received') {
    if (reading.received?.period !== reading.period) reading.received = claim;
    reading.memory.counted = 'requests';
  }
  if (topic === 'concluded') reading.concluded = claim;
  if (topic === 'carriedOver') reading.carriedOver = claim;
}

/** Whether it is some of the cases that a number counts. */
const areSome = ({ before, behind }: Figure, topic: ClaimTopic): boolean =>
  before.some || (behind.some && (before.set === 0 || topic === 'concluded'));

function note(reading: Reading, figure: Figure, words: Words, subject: Subject): void {
  const { token, index } = figure;
  const { topic } = subject;
  const start = Math.min(index, words.first);
  const end = Math.max(index, words.last);
  const claim = addClaim(reading, startAt(reading, start), endAt(reading, end), {
    topic,
    sums: sumsOf(subject, reading, index),
    kind: reading.parts ? 'part' : 'statement',
    quantity: token.value,
    unit: token.word,
    atMost: areSome(figure, topic),
    whole: reading.received ?? reading.concluded,
  });
  remember(reading, claim);
  if (hasAny(words, REMEDY)) reading.groups = keysOf(reading, words, REMEDY);
}

/** Reads what a number of cases is said to count. */
export function readCount(reading: Reading, index: number): void {
  if (!speaksOfItself(reading) || tokenAt(reading, index).approximate) return;
  const figure = figureAt(reading, index);
  const words = wordsOf(figure, reading);
  const subject = subjectOf(words, reading, reading.groups);
  if (subject && conditions[subject.by]?.(reading, words, figure)) note(reading, figure, words, subject);
}
