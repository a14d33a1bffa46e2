import { addClaim } from './add-claim.js';
import { type KindSet, kinds } from './kind-set.js';
import { phraseAt } from './phrase.js';
import { type Reading, speaksOfItself } from './reading.js';
import { type Subject, subjectOf } from './subject.js';
import type { TextClaim } from './text-claim.js';
import { isOf, type TokenKind } from './token.js';
import { endAt, startAt, tokenAt } from './token-list.js';
import { hasAny, type Words } from './words.js';

const COMPARING: KindSet = kinds('than', 'last', 'year', 'filler', 'all', 'and');
/** What can stand between a comparison and the change: 较上年大幅增长. 基本持平 is not level. */
const DEGREES: readonly string[] = [
  '',
  '大幅',
  '大幅度',
  '小幅',
  '小幅度',
  '明显',
  '显著',
  '略',
  '略微',
  '略有',
];

/** What stands between a token and the next. */
function gapBehind(reading: Reading, index: number): string {
  return reading.text.slice(endAt(reading, index), startAt(reading, index + 1));
}

/** The index at which words that compare with last year begin before a word (较上年, 同比); undefined where none do. */
function comparisonBefore(reading: Reading, index: number): number | undefined {
  if (!DEGREES.includes(gapBehind(reading, index - 1))) return undefined;
  const lastYear = Number(reading.memory.context.year) - 1;
  let [than, last] = [false, false];
  let at = index - 1;
  for (; isOf(tokenAt(reading, at), COMPARING); at--) {
    if (at < index - 1 && gapBehind(reading, at) !== '') break;
    const { kind, value, word } = tokenAt(reading, at);
    than ||= kind === 'than';
    last ||= kind === 'last' || word === YEAR_ON_YEAR || value === lastYear;
  }
  return last && (than || tokenAt(reading, index).kind === 'level') ? at + 1 : undefined;
}

const YEAR_ON_YEAR = '同比';

const signs: Partial<Readonly<Record<TokenKind, number>>> = { more: 1, less: -1 };

/** Between 增长 and its number, and between 增幅 and its number; 增加到51件 is what it came to. */
const JOINTS: readonly string[] = ['', '了'];
const NOUN_JOINTS: readonly string[] = ['', '为', '达', '达到'];
/** The end of the nouns for a change. */
const NOUN = '幅';
/** What can follow a change. Other words can turn it into something else: 增加6件次, 增长3%的目标, 增加6件、9件. */
const FOLLOWING: KindSet = kinds('pause', 'open', 'close');

/** The index of the exact number of a change, with nothing behind it that could make it another. */
function changeBehind(reading: Reading, index: number): number | undefined {
  let at = index + 1;
  while (tokenAt(reading, at).kind === 'filler') at++;
  const { kind, approximate } = tokenAt(reading, at);
  if ((kind !== 'percent' && kind !== 'count') || approximate) return undefined;
  const joints = tokenAt(reading, index).word.endsWith(NOUN) ? NOUN_JOINTS : JOINTS;
  const joint = reading.text.slice(endAt(reading, index), startAt(reading, at));
  const next = tokenAt(reading, at + 1);
  const isAlone = gapBehind(reading, at) === '' && (next.kind === 'edge' || isOf(next, FOLLOWING));
  return joints.includes(joint) && isAlone ? at : undefined;
}

type Grown = Pick<TextClaim, 'topic' | 'sums'> & Partial<Pick<TextClaim, 'whole'>>;

/** What can stand before what has grown. */
const HEADS: KindSet = kinds('pause', 'open', 'close', 'own', 'this', 'of');
const REQUEST: KindSet = kinds('request');

/** Whether it is certain that cases of disclosure are what some words name. */
function isCertain({ memory, channel }: Reading, words: Words, { by }: Subject): boolean {
  if (channel || by === 'issue' || by === 'repeal' || by === 'inForce') return false;
  if (by === 'normative' || hasAny(words, REQUEST)) return true;
  return by === 'remedy' ? memory.disclosure : memory.counted === 'requests';
}

/** What is said to have grown: what is named before the comparison, else the figure before it. */
function subjectBefore(reading: Reading, comparison: number): Grown | undefined {
  const { last } = reading;
  const phrase = phraseAt(reading, comparison, -1);
  const { set, unknown, spoilt, beyond } = phrase;
  if (unknown !== '' || spoilt) return undefined;
  if (set === 0) {
    if (!last || last.atMost || last.period !== reading.period) return undefined;
    return { topic: last.topic, sums: last.sums, whole: last };
  }
  const isAtHead = beyond.kind === 'edge' || isOf(beyond, HEADS);
  const subject = isAtHead && subjectOf(phrase, reading, NO_GROUPS);
  return subject && isCertain(reading, phrase, subject) ? subject : undefined;
}

const NO_GROUPS: readonly string[] = [];

/** Reads a change over last year: 较上年增长12.3%, 同比减少5件, 与去年持平. */
export function readGrowth(reading: Reading, index: number): void {
  const comparison = comparisonBefore(reading, index);
  if (comparison === undefined || !speaksOfItself(reading)) return;
  const sign = signs[tokenAt(reading, index).kind];
  const number = sign && changeBehind(reading, index);
  const grown = subjectBefore(reading, comparison);
  if (!grown || (sign !== undefined && !number)) return;
  const { topic, sums, whole } = grown;
  let first = comparison;
  while (tokenAt(reading, first).kind === 'filler') first++;
  const { value, decimals, word } = tokenAt(reading, number ?? 0);
  addClaim(reading, startAt(reading, first), endAt(reading, number ?? index), {
    topic,
    sums,
    kind: 'growth',
    quantity: sign ? sign * value : 0,
    decimals,
    unit: word,
    whole,
  });
}
