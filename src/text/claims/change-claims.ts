import { phraseAt } from './phrase.js';
import { addClaim, type Reading, speaksOfItself } from './reading.js';
import { requestsConcluded, subjectOf } from './subject.js';
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

/** The exact number of some kinds right behind a word. */
function numberBehind(reading: Reading, index: number, ...kinds: readonly TokenKind[]): Token | undefined {
  const at = behind(reading, index);
  const token = at === undefined ? undefined : reading.tokens[at];
  return token && kinds.includes(token.kind) && !token.approximate ? token : undefined;
}

/** Reads a rate of cases concluded: 办结率100%. One of cases concluded in time is none. */
export function readRate(reading: Reading, index: number): void {
  const percent = numberBehind(reading, index, 'percent');
  if (!percent || !speaksOfItself(reading) || reading.memory.counted !== 'requests' || reading.timely) return;
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
    ...(whole && { whole }),
  });
}

/** Reads what percentage the last figure is of its whole: 20件，占80%. */
export function readShare(reading: Reading, index: number): void {
  const { last, tokens } = reading;
  const percent = numberBehind(reading, index, 'percent');
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

/** Whether the clause compares with last year before a word: 较上年, 同比. */
function comparesWithLastYear({ tokens, memory }: Reading, index: number): boolean {
  let [than, last] = [false, false];
  for (let at = index - 1; COMPARING.includes(tokens[at]?.kind as TokenKind); at--) {
    const { kind, value, word } = tokens[at] as Token;
    than ||= kind === 'than';
    last ||=
      kind === 'last' ||
      word === YEAR_ON_YEAR ||
      (kind === 'year' && value === Number(memory.context.year) - 1);
  }
  return last && (than || tokens[index]?.kind === 'level');
}

const YEAR_ON_YEAR = '同比';

const signs: Partial<Readonly<Record<TokenKind, number>>> = { more: 1, less: -1 };

/** What is said to have grown: what is named before the comparison, else the last figure of the sentence. */
function subjectBefore(
  reading: Reading,
  index: number,
): Pick<NonNullable<Reading['last']>, 'topic' | 'sums'> | undefined {
  const { tokens, text, memory, last } = reading;
  let at = index;
  while (COMPARING.includes(tokens[at - 1]?.kind as TokenKind)) at--;
  const { words, unknown, spoilt } = phraseAt(text, tokens, at, -1);
  if (words.length === 0) return unknown === '' && !spoilt ? last : undefined;
  const { edition, year } = memory.context;
  return unknown === '' ? subjectOf(words, { edition, year, groups: [] }) : undefined;
}

/** Reads a change over last year: 较上年增长12.3%, 同比减少5件, 与去年持平. */
export function readGrowth(reading: Reading, index: number): void {
  const { kind, start, end } = reading.tokens[index] as Token;
  if (!speaksOfItself(reading) || !comparesWithLastYear(reading, index)) return;
  const number = numberBehind(reading, index, 'percent', 'count');
  const subject = subjectBefore(reading, index);
  const sign = signs[kind];
  if (!subject || (sign !== undefined && !number)) return;
  const { topic, sums } = subject;
  addClaim(reading, start, sign ? (number?.end ?? end) : end, {
    topic,
    sums,
    kind: 'growth',
    quantity: sign && number ? sign * number.value : 0,
    decimals: number?.decimals ?? 0,
    unit: sign && number ? number.word : '',
  });
}
