import type { Memory } from './memory.js';
import type { Sentence } from './sentence.js';
import type { ClaimPeriod, TextClaim } from './text-claim.js';
import type { TokenList } from './token-list.js';

/** What holds inside brackets and ends with them. */
export interface Scope {
  /** Somebody else is spoken of, to the end of the sentence. */
  others: boolean;
  /** The same, to the end of the clause. */
  aid: boolean;
  /** A channel of receipt is named in the clause. */
  channel: boolean;
  period: ClaimPeriod;
  /** 其中 has been said. */
  parts: boolean;
  /** What 其中 is said of is a number of which it is not certain what it counts. */
  unknownWhole: boolean;
  /** What the last number is said to count; undefined where that is not certain. */
  last: TextClaim | undefined;
}

/** A sentence as it is read from first to last, and what has been read so far. */
export interface Reading extends Scope, TokenList {
  readonly sentence: Sentence;
  /** The text that the sentence stands in. */
  readonly text: string;
  readonly memory: Memory;
  readonly claims: TextClaim[];
  readonly brackets: Scope[];
  /** More has been read than years and marks. */
  begun: boolean;
  /** An outcome is named in the clause. */
  outcome: boolean;
  /** The groups of section 4 that have been spoken of. */
  groups: readonly string[];
  /** What has been said of those received, concluded, carried over. */
  received: TextClaim | undefined;
  concluded: TextClaim | undefined;
  carriedOver: TextClaim | undefined;
}

/** A sentence of which nothing has been read. */
export function newReading(
  sentence: Sentence,
  { tokens, starts, ends, edge }: TokenList,
  memory: Memory,
  claims: TextClaim[],
): Reading {
  return {
    sentence,
    text: sentence.text,
    tokens,
    starts,
    ends,
    edge,
    memory,
    claims,
    brackets: [],
    begun: false,
    outcome: false,
    groups: [],
    received: undefined,
    concluded: undefined,
    carriedOver: undefined,
    last: undefined,
    others: false,
    aid: false,
    channel: false,
    period: memory.lasting,
    parts: false,
    unknownWhole: false,
  };
}

/** What a comma ends. */
export function endClause(reading: Reading): void {
  reading.aid = false;
  reading.channel = false;
  reading.outcome = false;
}

/** Goes into brackets. */
export function openBracket(reading: Reading): void {
  const { others, aid, channel, period, parts, unknownWhole, last } = reading;
  reading.brackets.push({ others, aid, channel, period, parts, unknownWhole, last });
}

/** Comes out of brackets: what was said in them of others is over. */
export function closeBracket(reading: Reading): void {
  const scope = reading.brackets.pop();
  if (!scope) return;
  reading.others = scope.others;
  reading.aid = scope.aid;
  reading.channel = scope.channel;
  reading.period = scope.period;
  reading.parts = scope.parts;
  reading.unknownWhole = scope.unknownWhole;
  reading.last = scope.last;
}

/** Whether it is certain to be the agency that is spoken of. */
export function speaksOfItself({ others, aid }: Scope): boolean {
  return !others && !aid;
}
