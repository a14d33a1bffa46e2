import { readGrowth, readRate, readShare } from './change-claims.js';
import { claimMark } from './claim-marks.js';
import { readContext } from './context-words.js';
import { readCount } from './count-claims.js';
import {
  type ClaimContext,
  type Counted,
  type Memory,
  newMemory,
  newReading,
  periodOf,
  type Reading,
} from './reading.js';
import type { RunningText } from './running-text.js';
import { type Sentence, sentenceBetween, sentenceEnd, sentenceStart } from './sentence.js';
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

/** What is counted behind text that claims nothing. */
const REQUESTS = /公开申请|申请公开/;
/** The year that a sentence begins with. Text without 年 has none. */
const YEARS = /(?:^|[。！？])\s*(\d{4})\s*年/g;

/** Takes in what text that claims nothing says of the sentence that follows. */
function pass(text: string, memory: Memory): void {
  if (text.trim() === '') return;
  memory.counted = REQUESTS.test(text) ? 'requests' : memory.initially;
  if (!text.includes('年')) return;
  for (const [, year] of text.matchAll(YEARS)) memory.lasting = periodOf(Number(year), memory);
}

/** 自2019年以来: what is counted is not of one year, unless that is this one (今年以来). */
const SINCE = /(?<![今本]年|年度)以来/;

function read(sentence: Sentence, memory: Memory, claims: TextClaim[]): void {
  const tokens = tokensOf(sentence.text);
  const reading = newReading(sentence, tokens, memory, claims);
  if (SINCE.test(sentence.text)) reading.period = 'other';
  for (let index = 0; index < tokens.length; index++) {
    readContext(reading, index);
    readers[(tokens[index] as Token).kind]?.(reading, index);
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
  const claims: TextClaim[] = [];
  const { text } = running;
  let memory: Memory | undefined;
  let end = 0;
  for (let mark = claimMark(text, 0); mark !== -1; mark = claimMark(text, end)) {
    memory ??= newMemory(context, counted);
    const start = sentenceStart(text, mark, end);
    pass(text.slice(end, start), memory);
    end = sentenceEnd(text, mark) + 1;
    read(sentenceBetween(running, start, end - 1), memory, claims);
  }
  return claims;
}
