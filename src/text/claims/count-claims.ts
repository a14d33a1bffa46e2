import { addClaim } from './add-claim.js';
import { allToHandle } from './cell-sums.js';
import { conditions } from './count-conditions.js';
import { type Figure, figureAt, type Words, wordsOf } from './figure.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Reading, speaksOfItself } from './reading.js';
import { type Subject, subjectOf } from './subject.js';
import type { TextClaim } from './text-claim.js';
import { hasAny, isOf, keysOf, ofKinds, type Token, tokenOf } from './token.js';

const LEADING: KindSet = kinds('pause', 'open');
const REMEDY: KindSet = kinds('remedy');
/** How many words behind 含 and 其中 are looked at for 上年结转. */
const FAR = 8;

/** Whether what follows a number says that those carried over are among them: （含上年结转1件）, ，其中上年结转1件. */
function includesCarriedOver({ tokens, memory }: Reading, index: number): boolean {
  let at = index + 1;
  while (isOf(tokenOf(tokens, at), LEADING)) at++;
  if (tokenOf(tokens, at)?.kind !== 'of') return false;
  const ahead: Token[] = [];
  for (const token of tokens.slice(at, at + FAR)) {
    if (token.kind === 'close') break;
    ahead.push(token);
  }
  const isLastYear = ({ kind, value }: Token) =>
    kind === 'last' || (kind === 'year' && value === Number(memory.context.year) - 1);
  return ahead.some(({ kind }) => kind === 'carried') && ahead.some(isLastYear);
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

function note(reading: Reading, index: number, figure: Figure, words: Words, subject: Subject): void {
  const { token, before, behind } = figure;
  const { topic } = subject;
  const start = Math.min(token.start, words[0]?.start ?? token.start);
  const end = Math.max(token.end, words.at(-1)?.end ?? token.end);
  const claim = addClaim(reading, start, end, {
    topic,
    sums: sumsOf(subject, reading, index),
    kind: reading.parts ? 'part' : 'statement',
    quantity: token.value,
    unit: token.word,
    atMost: topic === 'concluded' && (before.some || behind.some),
    whole: reading.received ?? reading.concluded,
  });
  remember(reading, claim);
  if (hasAny(words, REMEDY)) reading.groups = keysOf(ofKinds(words, REMEDY));
}

/** Reads what a number of cases is said to count. */
export function readCount(reading: Reading, index: number): void {
  if (!speaksOfItself(reading) || (reading.tokens[index] as Token).approximate) return;
  const figure = figureAt(reading, index);
  const words = wordsOf(figure, reading);
  const { edition, year } = reading.memory.context;
  const subject = subjectOf(words, { edition, year, groups: reading.groups });
  if (subject && conditions[subject.by]?.(reading, words, figure))
    note(reading, index, figure, words, subject);
}
