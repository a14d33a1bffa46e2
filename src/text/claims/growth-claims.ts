import { addClaim } from './add-claim.js';
import { type KindSet, kinds } from './kind-set.js';
import { phraseAt } from './phrase.js';
import { type Reading, speaksOfItself } from './reading.js';
import { type Subject, subjectOf } from './subject.js';
import type { TextClaim } from './text-claim.js';
import { hasAny, isOf, type Token, type TokenKind, tokenOf } from './token.js';

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

/** Where the words that compare with last year begin before a word (较上年, 同比); undefined where none do. */
function comparisonBefore({ tokens, text, memory }: Reading, index: number): number | undefined {
  const gapBehind = (at: number) => text.slice(tokenOf(tokens, at)?.end, tokenOf(tokens, at + 1)?.start);
  if (!DEGREES.includes(gapBehind(index - 1))) return undefined;
  let [than, last] = [false, false];
  let at = index - 1;
  for (; isOf(tokenOf(tokens, at), COMPARING); at--) {
    if (at < index - 1 && gapBehind(at) !== '') break;
    const { kind, value, word } = tokens[at] as Token;
    than ||= kind === 'than';
    last ||=
      kind === 'last' ||
      word === YEAR_ON_YEAR ||
      (kind === 'year' && value === Number(memory.context.year) - 1);
  }
  return last && (than || tokens[index]?.kind === 'level') ? at + 1 : undefined;
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

/** The exact number of a change, with nothing behind it that could make it another. */
function changeBehind({ tokens, text }: Reading, index: number): Token | undefined {
  const verb = tokens[index] as Token;
  let at = index + 1;
  while (tokenOf(tokens, at)?.kind === 'filler') at++;
  const number = tokenOf(tokens, at);
  if (!number || (number.kind !== 'percent' && number.kind !== 'count') || number.approximate)
    return undefined;
  const joints = verb.word.endsWith(NOUN) ? NOUN_JOINTS : JOINTS;
  const next = tokenOf(tokens, at + 1);
  const isAlone = text.slice(number.end, next?.start) === '' && (!next || isOf(next, FOLLOWING));
  return joints.includes(text.slice(verb.end, number.start)) && isAlone ? number : undefined;
}

type Grown = Pick<TextClaim, 'topic' | 'sums'> & Partial<Pick<TextClaim, 'whole'>>;

/** What can stand before what has grown. */
const HEADS: KindSet = kinds('pause', 'open', 'close', 'own', 'this', 'of');
const REQUEST: KindSet = kinds('request');
const REMEDY: KindSet = kinds('remedy');

/** Whether it is certain that cases of disclosure are what some words name. */
function isCertain({ memory, channel }: Reading, words: readonly Token[], { by }: Subject): boolean {
  if (channel || by === 'issue' || by === 'repeal' || by === 'inForce') return false;
  if (by === 'normative' || hasAny(words, REQUEST)) return true;
  return by === 'remedy' ? memory.disclosure && hasAny(words, REMEDY) : memory.counted === 'requests';
}

/** What is said to have grown: what is named before the comparison, else the figure before it. */
function subjectBefore(reading: Reading, comparison: number): Grown | undefined {
  const { tokens, text, memory, last } = reading;
  const { words, unknown, spoilt, beyond } = phraseAt(text, tokens, comparison, -1);
  if (unknown !== '' || spoilt) return undefined;
  if (words.length === 0) {
    if (!last || last.atMost || last.period !== reading.period) return undefined;
    return { topic: last.topic, sums: last.sums, whole: last };
  }
  const { edition, year } = memory.context;
  const isAtHead = !beyond || isOf(beyond, HEADS);
  const subject = isAtHead && subjectOf(words, { edition, year, groups: [] });
  return subject && isCertain(reading, words, subject) ? subject : undefined;
}

/** Reads a change over last year: 较上年增长12.3%, 同比减少5件, 与去年持平. */
export function readGrowth(reading: Reading, index: number): void {
  const { kind, start, end } = reading.tokens[index] as Token;
  const comparison = comparisonBefore(reading, index);
  if (comparison === undefined || !speaksOfItself(reading)) return;
  const sign = signs[kind];
  const number = sign && changeBehind(reading, index);
  const grown = subjectBefore(reading, comparison);
  if (!grown || (sign !== undefined && !number)) return;
  const { topic, sums, whole } = grown;
  const first = reading.tokens.slice(comparison, index).find((token) => token.kind !== 'filler');
  addClaim(reading, first?.start ?? start, number ? number.end : end, {
    topic,
    sums,
    kind: 'growth',
    quantity: sign && number ? sign * number.value : 0,
    decimals: number ? number.decimals : 0,
    unit: number ? number.word : '',
    whole,
  });
}
