import { fold } from '../fold.js';
import { textSign } from '../text-signs.js';
import { isClaimMark } from './claim-marks.js';
import { readContext } from './context-words.js';
import { readCount } from './count-claims.js';
import { readGrowth } from './growth-claims.js';
import { type KindSet, kinds } from './kind-set.js';
import { type ClaimContext, type Counted, type Memory, newMemory, periodOf } from './memory.js';
import { quantityAt } from './quantity.js';
import { readRate, readShare } from './rate-claims.js';
import { newReading, type Reading } from './reading.js';
import type { RunningText } from './running-text.js';
import { type Sentence, sentenceBetween, wordsOfSentence } from './sentence.js';
import type { TextClaim } from './text-claim.js';
import type { TokenKind } from './token.js';
import { newTokenList, type OpenTokenList, tokenAt } from './token-list.js';
import { readTokens } from './tokens.js';
import { readAll, readNone } from './word-claims.js';

const readers: Partial<Readonly<Record<TokenKind, (reading: Reading, index: number) => void>>> = {
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
  const { kind, set } = tokenAt(reading, index);
  if (kind === 'count') readCount(reading, index);
  else if (set === 0 || set === ALL) readers[kind]?.(reading, index);
}

const [PUBLIC, OPEN] = [...'公开'].map((sign) => sign.charCodeAt(0));

/** Words behind which requests are what is counted, in text that claims nothing. */
function namesRequests(text: string, at: number): boolean {
  if (text.charCodeAt(at + 2) === PUBLIC && text.startsWith('申请公开', at)) return true;
  return text.charCodeAt(at - 1) === OPEN && text.startsWith('公开申请', at - 2);
}

/** The year that a sentence begins with. */
const YEAR = /\s*([\d０-９]{4}|[一二][〇○零一二三四五六七八九]{3})\s*年/y;

/** Ideographs: the first of all, 一, and 二, which years in numerals begin with, and the last. */
const [ONE, TWO, LAST_IDEOGRAPH] = [0x4e00, 0x4e8c, 0x9fff];

/** Takes in the year that a sentence which claims nothing begins with. */
function passSentence(text: string, start: number, memory: Memory): void {
  const first = text.charCodeAt(start);
  // What almost all sentences begin with.
  if (first > ONE && first <= LAST_IDEOGRAPH && first !== TWO) return;
  YEAR.lastIndex = start;
  const year = YEAR.exec(text)?.[1];
  const quantity = year === undefined ? null : quantityAt(fold(year), 0);
  if (quantity) memory.lasting = periodOf(quantity.value, memory);
}

/** 自2019年以来: what is counted is not of one year, unless that is this one (今年以来). */
const SINCE_ANOTHER = /(?<![今本]年|年度)以来/;

/** Whether a sentence speaks of a time that began in another year. */
function isSinceAnother(sentence: Sentence): boolean {
  const { running, places } = sentence;
  const canBe = places !== undefined || (running.signs & textSign.since) !== 0;
  return canBe && SINCE_ANOTHER.test(wordsOfSentence(sentence));
}

function readSentence(sentence: Sentence, tokens: OpenTokenList, memory: Memory, claims: TextClaim[]): void {
  readTokens(tokens, sentence.text, sentence.start, sentence.end);
  const reading = newReading(sentence, tokens, memory, claims);
  if (isSinceAnother(sentence)) reading.period = 'other';
  for (let index = 1; index < tokens.edge; index++) {
    readContext(reading, index);
    readToken(reading, index);
  }
  memory.others = reading.others;
}

/** Where the sentence ends that some of the places of a text stand in, given the index of one. */
function sentenceEnd({ text, places }: RunningText, index: number): number {
  for (let at = index + 1; at < places.length; at++) {
    const place = places[at] as number;
    if (place < 0) return ~place;
  }
  return text.length;
}

/**
 * What a text claims of the figures of the form, in the order of the text. A number of which it is not certain what it
 * counts, and for whom, is no claim.
 *
 * @param counted what is counted where the text begins, from the heading it stands under
 * @param tokens what the words of each sentence are put into: one list for all texts of a report spares it new ones
 */
export function readClaims(
  running: RunningText,
  context: ClaimContext,
  counted?: Counted,
  tokens: OpenTokenList = newTokenList(),
): readonly TextClaim[] {
  const { text, places } = running;
  const claims: TextClaim[] = [];
  const memory = newMemory(context, counted);
  let start = 0;
  let read = 0;
  let asked = Infinity;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    if (place < 0) {
      if (start >= read) passSentence(text, start, memory);
      start = ~place + 1;
    } else if (place >= read && isClaimMark(text, place)) {
      if (start > read) memory.counted = asked < start ? 'requests' : memory.initially;
      const end = sentenceEnd(running, index);
      readSentence(sentenceBetween(running, start, end), tokens, memory, claims);
      read = end + 1;
      asked = Infinity;
    } else if (asked === Infinity && place >= read && namesRequests(text, place)) asked = place;
  }
  return claims;
}
