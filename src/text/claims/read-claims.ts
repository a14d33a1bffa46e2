import { isClaimMark } from './claim-marks.js';
import { readContext } from './context-words.js';
import { readCount } from './count-claims.js';
import { readGrowth } from './growth-claims.js';
import { type KindSet, kinds } from './kind-set.js';
import { type ClaimContext, type Counted, type Memory, newMemory, periodOf } from './memory.js';
import { readRate, readShare } from './rate-claims.js';
import { newReading, type Reading } from './reading.js';
import type { RunningText } from './running-text.js';
import { type Sentence, sentenceBetween } from './sentence.js';
import type { TextClaim } from './text-claim.js';
import type { Token, TokenKind } from './token.js';
import { tokensOf } from './tokens.js';
import { readAll, readNone } from './word-claims.js';

const readers: Partial<Readonly<Record<TokenKind, (reading: Reading, index: number) => void>>> = {
  count: readCount,
  none: readNone,
  all: readAll,
  rate: readRate,
  share: readShare,
  more: readGrowth,
  less: readGrowth,
  level: readGrowth,
};

/** Of the kinds that sets are made of the only one with a reader. */
const ALL: KindSet = kinds('all');

function readToken(reading: Reading, index: number): void {
  const { kind, set } = reading.tokens[index] as Token;
  if (set === 0 || set === ALL) readers[kind]?.(reading, index);
}

/** Words behind which requests are what is counted, in text that claims nothing. */
const REQUESTS: readonly string[] = ['公开申请', '申请公开'];
/** The year that a sentence begins with. Text without 年 has none. */
const YEARS = /(?:^|[。！？])\s*(\d{4})\s*年/g;

/** Takes in what text that claims nothing says of the sentence that follows. */
function pass(text: string, memory: Memory): void {
  if (text.trim() === '') return;
  const ofRequests = REQUESTS.some((words) => text.includes(words));
  memory.counted = ofRequests ? 'requests' : memory.initially;
  if (!text.includes('年')) return;
  for (const [, year] of text.matchAll(YEARS)) memory.lasting = periodOf(Number(year), memory);
}

const SINCE = '以来';
/** 自2019年以来: what is counted is not of one year, unless that is this one (今年以来). */
const SINCE_ANOTHER = /(?<![今本]年|年度)以来/;

function readSentence(sentence: Sentence, memory: Memory, claims: TextClaim[]): void {
  const tokens = tokensOf(sentence.text);
  const reading = newReading(sentence, tokens, memory, claims);
  if (sentence.text.includes(SINCE) && SINCE_ANOTHER.test(sentence.text)) reading.period = 'other';
  for (let index = 0; index < tokens.length; index++) {
    readContext(reading, index);
    readToken(reading, index);
  }
}

/**
 * What a text claims of the figures of the form, in the order of the text. A number of which it is not certain what it
 * counts, and for whom, is no claim.
 *
 * @param counted what is counted where the text begins, from the heading it stands under
 */
export function readClaims(
  running: RunningText,
  context: ClaimContext,
  counted?: Counted,
): readonly TextClaim[] {
  const { text, claims: marks, stops } = running;
  const claims: TextClaim[] = [];
  const memory = newMemory(context, counted);
  let read = 0;
  let stop = 0;
  for (const mark of marks) {
    if (mark < read || !isClaimMark(text, mark)) continue;
    while (stop < stops.length && (stops[stop] as number) < mark) stop++;
    const start = stop === 0 ? 0 : (stops[stop - 1] as number) + 1;
    const end = stops[stop] ?? text.length;
    if (start > read) pass(text.slice(read, start), memory);
    readSentence(sentenceBetween(running, start, end), memory, claims);
    read = end + 1;
  }
  return claims;
}
