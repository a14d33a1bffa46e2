import type { Edition } from '../../form/edition.js';
import type { Agency } from '../../report/agency.js';
import type { Sentence } from './sentence.js';
import type { ClaimPeriod, TextClaim } from './text-claim.js';
import type { Token } from './token.js';

/** The report that a text is a part of. */
export interface ClaimContext {
  readonly edition: Edition;
  readonly year: number | null;
  readonly agency: Agency;
}

/** What is counted at a place of a text. */
export type Counted = 'requests' | 'remedies' | 'documents' | 'elsewhere' | undefined;

/** What one sentence hands on to the next. */
export interface Memory {
  readonly context: ClaimContext;
  /** What is counted where the text begins. */
  readonly initially: Counted;
  counted: Counted;
  /** Disclosure has been spoken of. */
  disclosure: boolean;
  /** The period that holds until another is named. */
  lasting: ClaimPeriod;
}

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
export interface Reading extends Scope {
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
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

/** A memory with nothing in it but what is counted where the text begins. */
export function newMemory(context: ClaimContext, initially: Counted): Memory {
  return { context, initially, counted: initially, disclosure: initially !== undefined, lasting: 'this' };
}

/** What a year is to that of the report. */
export function periodOf(year: number, { context }: Memory): ClaimPeriod {
  if (year === context.year) return 'this';
  return year === Number(context.year) - 1 ? 'last' : 'other';
}

/** A sentence of which nothing has been read. */
export function newReading(
  sentence: Sentence,
  tokens: readonly Token[],
  memory: Memory,
  claims: TextClaim[],
): Reading {
  return {
    sentence,
    text: sentence.text,
    tokens,
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
  if (scope) Object.assign(reading, scope);
}

/** Whether it is certain to be the agency that is spoken of. */
export function speaksOfItself({ others, aid }: Scope): boolean {
  return !others && !aid;
}

/** What a reader knows of a claim. */
type ClaimParts = Omit<TextClaim, 'span' | 'words' | 'period' | 'decimals' | 'whole' | 'atMost'> & {
  readonly decimals?: number;
  readonly whole?: TextClaim | undefined;
  readonly atMost?: boolean;
};

/** A claim that is still being put together. */
type OpenClaim = { -readonly [Key in keyof TextClaim]: TextClaim[Key] };

/** Words of a claim that are kept. */
const LONGEST = 60;

/** Notes a claim that stands between two places of the sentence. */
export function addClaim(reading: Reading, start: number, end: number, parts: ClaimParts): TextClaim {
  const { sentence, text, period, claims } = reading;
  const { topic, sums, kind, quantity, decimals = 0, unit, whole, atMost } = parts;
  // Member by member: there is one of these for every figure, and a spread of the parts takes ten times as long.
  const claim: OpenClaim = {
    topic,
    sums,
    kind,
    quantity,
    decimals,
    unit,
    period,
    span: () => sentence.spanOf(start, end),
    words: text.slice(start, Math.min(end, start + LONGEST)),
  };
  if (whole) claim.whole = whole;
  if (atMost) claim.atMost = true;
  claims.push(claim);
  return claim;
}
