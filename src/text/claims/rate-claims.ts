import { addClaim } from './add-claim.js';
import { requestsConcluded } from './cell-sums.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Reading, speaksOfItself } from './reading.js';
import { isOf } from './token.js';
import { endAt, startAt, tokenAt } from './token-list.js';

/** What can stand between a percentage and what it is said of: 占申请总量的. */
const LEADING: KindSet = kinds('filler', 'all', 'request', 'asked');

/** Whether the next word behind a number says that this is no longer the number: 由95%稳步提高到100%. */
function isLeft(reading: Reading, index: number): boolean {
  const { kind } = tokenAt(reading, index + 1);
  return kind === 'more' || kind === 'less';
}

/** The index of the exact percentage behind a word, without unknown text between; undefined where none follows. */
function percentBehind(reading: Reading, index: number): number | undefined {
  let at = index + 1;
  const adjoins = () => startAt(reading, at) === endAt(reading, at - 1);
  while (adjoins() && isOf(tokenAt(reading, at), LEADING)) at++;
  const { kind, approximate } = tokenAt(reading, at);
  return adjoins() && kind === 'percent' && !approximate && !isLeft(reading, at) ? at : undefined;
}

/** Whether a sentence says of some of the cases that they were dealt with in time. */
function isTimely(reading: Reading): boolean {
  for (let at = 1; at < reading.edge; at++) if (tokenAt(reading, at).kind === 'some') return true;
  return false;
}

/** Reads a rate of cases concluded: 办结率100%. One of cases concluded in time is none. */
export function readRate(reading: Reading, index: number): void {
  const percent = percentBehind(reading, index);
  if (percent === undefined || !speaksOfItself(reading)) return;
  if (reading.memory.counted !== 'requests' || isTimely(reading)) return;
  const { value, decimals } = tokenAt(reading, percent);
  const whole = reading.concluded ?? reading.received;
  addClaim(reading, startAt(reading, index), endAt(reading, percent), {
    topic: 'concluded',
    sums: [requestsConcluded],
    kind: 'rate',
    quantity: value,
    decimals,
    unit: '%',
    whole,
  });
}

/** Whether a word stands right behind a number of cases, with a comma between them or without: 20件，占80%. */
function isBehindCount(reading: Reading, index: number): boolean {
  const before = tokenAt(reading, index - 1).kind;
  if (startAt(reading, index) !== endAt(reading, index - 1)) return false;
  return before === 'count' || (before === 'pause' && tokenAt(reading, index - 2).kind === 'count');
}

/** Reads what percentage the last figure is of its whole: 20件，占80%. */
export function readShare(reading: Reading, index: number): void {
  const { last } = reading;
  const percent = percentBehind(reading, index);
  if (percent === undefined || !last || !isBehindCount(reading, index) || !speaksOfItself(reading)) return;
  const { topic, sums } = last;
  const { value: quantity, decimals } = tokenAt(reading, percent);
  addClaim(reading, startAt(reading, index), endAt(reading, percent), {
    topic,
    sums,
    kind: 'share',
    quantity,
    decimals,
    unit: '%',
    whole: last,
  });
}
