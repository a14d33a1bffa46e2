import { beginsWithAnother, coversWhole } from './agency-words.js';
import { type KindSet, kinds } from './kind-set.js';
import { periodOf } from './memory.js';
import { closeBracket, endClause, openBracket, type Reading } from './reading.js';
import { isOf, type Token, type TokenKind } from './token.js';
import { endAt, startAt, tokenAt } from './token-list.js';

type Handler = (reading: Reading, index: number) => void;

const MARKS: KindSet = kinds('pause', 'open', 'close');

/** The next word on one side, past fillers. */
function neighbour(reading: Reading, index: number, step: 1 | -1): Token {
  let at = index + step;
  while (tokenAt(reading, at).kind === 'filler') at += step;
  return tokenAt(reading, at);
}

const COMPARED: KindSet = kinds('than', 'and', 'carried');
const COMPARING: KindSet = kinds('than', 'carried');

/** Whether a time is named only to compare with it, or for what 结转 came from or went to. */
function isReference(reading: Reading, index: number): boolean {
  return isOf(neighbour(reading, index, -1), COMPARED) || isOf(neighbour(reading, index, 1), COMPARING);
}

/** Whether a word stands at the head of a clause. */
function isAtHead(reading: Reading, index: number): boolean {
  const before = tokenAt(reading, index - 1);
  if (endAt(reading, index - 1) !== startAt(reading, index)) return false;
  return before.kind === 'edge' || isOf(before, MARKS);
}

/** A year: at the head of a clause it holds for the sentences that follow, too. */
const named: Handler = (reading, index) => {
  if (isReference(reading, index)) return;
  const { value } = tokenAt(reading, index);
  const { memory } = reading;
  reading.period = periodOf(value, memory);
  memory.lasting = isAtHead(reading, index) ? reading.period : 'this';
};

/** A number: what stood before it is no longer what was counted last, unless this is how much that changed. */
const afterNumber: Handler = (reading, index) => {
  const { kind } = neighbour(reading, index, -1);
  if (kind !== 'more' && kind !== 'less') reading.last = undefined;
};

/** The last number before a word, or the edge of the sentence. */
function numberBefore(reading: Reading, index: number): Token {
  let at = index - 1;
  const isNumber = ({ kind }: Token) => kind === 'count' || kind === 'percent' || kind === 'number';
  while (at > 0 && !isNumber(tokenAt(reading, at))) at--;
  return tokenAt(reading, at);
}

/** The first word of a sentence stands behind its edge. */
const FIRST = 1;

/** 其中: parts follow, at the head of a sentence those of what the one before it spoke of. */
const parts: Handler = (reading, index) => {
  if (index === FIRST) reading.others ||= reading.memory.others;
  const whole = numberBefore(reading, index);
  reading.parts = true;
  reading.unknownWhole = whole.kind === 'count' && !reading.last;
};

/** What a word does to all that follows it. */
const handlers: Partial<Readonly<Record<TokenKind, Handler>>> = {
  pause: endClause,
  open: openBracket,
  close: closeBracket,
  year: named,
  last: (reading, index) => {
    if (!isReference(reading, index)) reading.period = 'last';
  },
  this: (reading) => {
    reading.period = 'this';
    reading.memory.lasting = 'this';
  },
  span: (reading) => {
    reading.period = 'other';
  },
  own: (reading) => {
    reading.others = false;
    reading.aid = false;
  },
  whole: (reading, index) => {
    const [place = ''] = tokenAt(reading, index).keys;
    if (!coversWhole(place, reading.memory.context.agency)) reading.others = true;
  },
  others: (reading) => {
    reading.others = true;
  },
  aid: (reading) => {
    reading.aid = true;
  },
  channel: (reading) => {
    reading.channel = true;
  },
  channels: (reading) => {
    reading.channel = false;
  },
  of: parts,
  next: (reading, index) => {
    if (isAtHead(reading, index) && !isReference(reading, index)) reading.period = 'other';
  },
  outcome: (reading) => {
    reading.outcome = true;
  },
  disclosure: (reading) => {
    reading.memory.disclosure = true;
  },
  request: (reading) => {
    reading.memory.disclosure = true;
    reading.memory.counted = 'requests';
  },
  remedy: (reading) => {
    reading.memory.counted = 'remedies';
  },
  normative: (reading) => {
    reading.memory.counted = 'documents';
  },
  elsewhere: (reading) => {
    reading.memory.counted = 'elsewhere';
  },
};

/** How much of the beginning of a sentence is looked at for a name. */
const NAME = 16;

/** Whether a word can stand before the one who acts: 2023年，. */
const PRECEDING: KindSet = kinds('year', 'this', 'pause', 'of');

/** Who acts, where a sentence begins with another organisation. */
function readBeginning(reading: Reading, index: number): void {
  const from = endAt(reading, index - 1);
  if (startAt(reading, index) === from && isOf(tokenAt(reading, index), PRECEDING)) return;
  reading.begun = true;
  const name = reading.text.slice(from, Math.min(from + NAME, reading.sentence.end));
  if (beginsWithAnother(name, reading.memory.context.agency)) reading.others = true;
}

/** Kinds of words without a handler, which most words are of. */
const SILENT: KindSet = kinds(
  'filler',
  'and',
  'received',
  'fresh',
  'handled',
  'concluded',
  'carried',
  'asked',
  'applicant',
  'all',
);

/** Takes in what a word says of the words that follow. */
export function readContext(reading: Reading, index: number): void {
  if (!reading.begun) readBeginning(reading, index);
  const { kind, set } = tokenAt(reading, index);
  if ((set & SILENT) !== 0) return;
  if (kind === 'count' || kind === 'percent' || kind === 'number') afterNumber(reading, index);
  else handlers[kind]?.(reading, index);
}
