import { addClaim } from './add-claim.js';
import { requestsConcluded } from './cell-sums.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Reading, speaksOfItself } from './reading.js';
import { isOf, type Token, tokenOf } from './token.js';

/** What can stand between a percentage and what it is said of: 占申请总量的. */
const LEADING: KindSet = kinds('filler', 'all', 'request', 'asked');

/** The next word behind one that is not among the leading, without unknown text between. */
function behind({ tokens }: Reading, index: number): number | undefined {
  let at = index + 1;
  const adjoins = () => tokenOf(tokens, at)?.start === tokenOf(tokens, at - 1)?.end;
  while (adjoins() && isOf(tokenOf(tokens, at), LEADING)) at++;
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
  const before = tokenOf(tokens, index - 1);
  const isNext =
    before?.kind === 'count' || (before?.kind === 'pause' && tokenOf(tokens, index - 2)?.kind === 'count');
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
