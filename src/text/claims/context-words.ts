import { beginsWithAnother, coversWhole } from './agency-words.js';
import { closeBracket, endClause, openBracket, periodOf, type Reading } from './reading.js';
import type { Token, TokenKind } from './token.js';

type Handler = (reading: Reading, index: number) => void;

const MARKS: readonly TokenKind[] = ['pause', 'open', 'close'];

/** The next word of some kinds on one side, past fillers, in the same clause. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): TokenKind | undefined {
  let at = index + step;
  while (tokens[at]?.kind === 'filler') at += step;
  return tokens[at]?.kind;
}

/** Whether a time is named only to compare with it, or for what 结转 came from or went to. */
function isReference({ tokens }: Reading, index: number): boolean {
  const before = neighbour(tokens, index, -1);
  if (before === 'than' || before === 'and' || before === 'carried') return true;
  const behind = neighbour(tokens, index, 1);
  return behind === 'carried' || behind === 'than';
}

/** Whether a word stands at the head of a clause. */
function isAtHead({ tokens }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index] as Token;
  return (before?.end ?? 0) === token.start && (before === undefined || MARKS.includes(before.kind));
}

/** A year: at the head of a clause it holds for the sentences that follow, too. */
const named: Handler = (reading, index) => {
  if (isReference(reading, index)) return;
  const { value } = reading.tokens[index] as Token;
  const { memory } = reading;
  reading.period = periodOf(value, memory);
  memory.lasting = isAtHead(reading, index) ? reading.period : 'this';
};

const CHANGES: readonly (TokenKind | undefined)[] = ['more', 'less'];

/** A number: what stood before it is no longer what was counted last, unless this is how much that changed. */
const number: Handler = (reading, index) => {
  if (!CHANGES.includes(neighbour(reading.tokens, index, -1))) reading.last = undefined;
};

const NUMBERS: readonly TokenKind[] = ['count', 'percent', 'number'];

/** 其中: parts follow. */
const parts: Handler = (reading, index) => {
  const whole = reading.tokens
    .slice(0, index)
    .filter(({ kind }) => NUMBERS.includes(kind))
    .at(-1);
  reading.parts = true;
  reading.unknownWhole = whole?.kind === 'count' && !reading.last;
};

/** What a word does to all that follows it. */
const handlers: Partial<Readonly<Record<TokenKind, Handler>>> = {
  count: number,
  percent: number,
  number,
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
    const [place = ''] = reading.tokens[index]?.keys ?? [];
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
const PRECEDING: readonly TokenKind[] = ['year', 'this', 'pause', 'of'];

/** Who acts, where a sentence begins with another organisation. */
function readBeginning(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  const from = reading.tokens[index - 1]?.end ?? 0;
  if (token.start === from && PRECEDING.includes(token.kind)) return;
  reading.begun = true;
  const name = reading.text.slice(from, from + NAME);
  if (beginsWithAnother(name, reading.memory.context.agency)) reading.others = true;
}

/** Takes in what a word says of the words that follow. */
export function readContext(reading: Reading, index: number): void {
  if (!reading.begun) readBeginning(reading, index);
  const { kind } = reading.tokens[index] as Token;
  handlers[kind]?.(reading, index);
}
