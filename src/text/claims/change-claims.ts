import { phraseAt } from './phrase.js';
import { addClaim, type Reading, speaksOfItself } from './reading.js';
import { requestsConcluded, type Subject, subjectOf } from './subject.js';
import type { TextClaim } from './text-claim.js';
import type { Token, TokenKind } from './token.js';

/** What can stand between a percentage and what it is said of: 占申请总量的. */
const LEADING: readonly TokenKind[] = ['filler', 'all', 'request', 'asked'];

/** The next word behind one that is not among the leading, without unknown text between. */
function behind({ tokens }: Reading, index: number): number | undefined {
  let at = index + 1;
  const adjoins = () => tokens[at]?.start === tokens[at - 1]?.end;
  while (adjoins() && LEADING.includes(tokens[at]?.kind as TokenKind)) at++;
  return adjoins() ? at : undefined;
}

/** The exact percentage right behind a word. */
function percentBehind(reading: Reading, index: number): Token | undefined {
  const at = behind(reading, index);
  const token = at === undefined ? undefined : reading.tokens[at];
  return token?.kind === 'percent' && !token.approximate ? token : undefined;
}

/** Reads a rate of cases concluded: 办结率100%. One of cases concluded in time is none. */
export function readRate(reading: Reading, index: number): void {
  const percent = percentBehind(reading, index);
  const isTimely = reading.tokens.some(({ kind }) => kind === 'some');
  if (!percent || !speaksOfItself(reading) || reading.memory.counted !== 'requests' || isTimely) return;
  const { start } = reading.tokens[index] as Token;
  const { value, decimals } = percent;
  const whole = reading.concluded ?? reading.received;
  addClaim(reading, start, percent.end, {
    topic: 'concluded',
    sums: [requestsConcluded],
    kind: 'rate',
    quantity: value,
    decimals,
    unit: '%',
    whole,
  });
}

/** Reads what percentage the last figure is of its whole: 20件，占80%. */
export function readShare(reading: Reading, index: number): void {
  const { last, tokens } = reading;
  const percent = percentBehind(reading, index);
  const before = tokens[index - 1];
  const isNext =
    before?.kind === 'count' || (before?.kind === 'pause' && tokens[index - 2]?.kind === 'count');
  if (!percent || !last || !isNext || !speaksOfItself(reading)) return;
  const { topic, sums } = last;
  const { value: quantity, decimals } = percent;
  const { start } = tokens[index] as Token;
  addClaim(reading, start, percent.end, {
    topic,
    sums,
    kind: 'share',
    quantity,
    decimals,
    unit: '%',
    whole: last,
  });
}

const COMPARING: readonly TokenKind[] = ['than', 'last', 'year', 'filler', 'all', 'and'];
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
  const gapBehind = (at: number) => text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  if (!DEGREES.includes(gapBehind(index - 1))) return undefined;
  let [than, last] = [false, false];
  let at = index - 1;
  for (; COMPARING.includes(tokens[at]?.kind as TokenKind); at--) {
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
const FOLLOWING: readonly (TokenKind | undefined)[] = ['pause', 'open', 'close', undefined];

/** The exact number of a change, with nothing behind it that could make it another. */
function changeBehind({ tokens, text }: Reading, index: number): Token | undefined {
  const verb = tokens[index] as Token;
  let at = index + 1;
  while (tokens[at]?.kind === 'filler') at++;
  const number = tokens[at];
  if (!number || (number.kind !== 'percent' && number.kind !== 'count') || number.approximate)
    return undefined;
  const joints = verb.word.endsWith(NOUN) ? NOUN_JOINTS : JOINTS;
  const next = tokens[at + 1];
  const isAlone = text.slice(number.end, next?.start) === '' && FOLLOWING.includes(next?.kind);
  return joints.includes(text.slice(verb.end, number.start)) && isAlone ? number : undefined;
}

type Grown = Pick<TextClaim, 'topic' | 'sums' | 'whole'>;

/** What can stand before what has grown. */
const HEADS: readonly (TokenKind | undefined)[] = ['pause', 'open', 'close', 'own', 'this', 'of', undefined];

/** Whether it is certain that cases of disclosure are what some words name. */
function isCertain({ memory, channel }: Reading, words: readonly Token[], { by }: Subject): boolean {
  const has = (kind: TokenKind) => words.some((word) => word.kind === kind);
  if (channel || by === 'issue' || by === 'repeal' || by === 'inForce') return false;
  if (by === 'normative' || has('request')) return true;
  return by === 'remedy' ? memory.disclosure && has('remedy') : memory.counted === 'requests';
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
  const subject = HEADS.includes(beyond) && subjectOf(words, { edition, year, groups: [] });
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
