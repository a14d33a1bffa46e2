import { namesAnother, namesItself } from './agency-words.js';
import { type KindSet, kinds } from './kind-set.js';
import { type Phrase, phraseAt } from './phrase.js';
import type { Reading } from './reading.js';
import { isOf, type Token } from './token.js';
import { tokenAt } from './token-list.js';
import { areAll, hasAny, NO_WORDS, type Words, wordsBetween } from './words.js';

/** A number of cases with the words around it. */
export interface Figure {
  readonly token: Token;
  /** Its index. */
  readonly index: number;
  readonly before: Phrase;
  readonly behind: Phrase;
}

/** Verbs that text of any kind can stand before: 认真受理. */
const VERBS: KindSet = kinds('received', 'fresh', 'handled', 'concluded', 'issue', 'repeal');
const NOUNS: KindSet = kinds('request', 'asked');
/** What was done with a request, said behind the number: 3件已办结. */
const ENDS: KindSet = kinds('concluded', 'outcome', 'carried');
/** What stands before the one who acts. */
const HEADS: KindSet = kinds('pause', 'open', 'close', 'own', 'whole', 'this', 'year', 'of');
const AND: KindSet = kinds('and');
/** Text before a verb that says of which cases it speaks (涉及征地类), or that nothing has been done yet. */
const OF_SOME = /[类涉关对拟]|计划|预计|准备/;

/** What stands before a join belongs to the number before it: 2件维持、1件纠正. */
function withoutJoined(phrase: Phrase, reading: Reading): Phrase {
  return isOf(tokenAt(reading, phrase.last), AND) ? { ...phrase, ...NO_WORDS, unknown: '' } : phrase;
}

/** The number of cases at an index, with the words around it. */
export function figureAt(reading: Reading, index: number): Figure {
  return {
    token: tokenAt(reading, index),
    index,
    before: withoutJoined(phraseAt(reading, index, -1), reading),
    behind: phraseAt(reading, index, 1),
  };
}

function isAtHead({ beyond }: Phrase): boolean {
  return beyond.kind === 'edge' || isOf(beyond, HEADS);
}

/** Whether nothing but the agency itself stands around a phrase that could turn its meaning. */
export function isClean(phrase: Phrase, { memory }: Reading): boolean {
  const { unknown, spoilt } = phrase;
  if (spoilt) return false;
  return unknown === '' || (isAtHead(phrase) && namesItself(unknown, memory.context.agency));
}

/** Whether a mark or another known word follows a phrase. */
export const isPlain = ({ unknown, spoilt }: Phrase): boolean => unknown === '' && !spoilt;

/** Words without a join before them that joins them to another number. */
function unjoined(words: Words, reading: Reading): Words {
  const { first, last } = words;
  return isOf(tokenAt(reading, first), AND) ? wordsBetween(reading, first + 1, last) : words;
}

/** The words before a number, where nothing before them can turn their meaning; none where something can. */
function wordsBefore(phrase: Phrase, reading: Reading): Words {
  const { first, unknown } = phrase;
  if (isClean(phrase, reading)) return unjoined(phrase, reading);
  const harmless = isOf(tokenAt(reading, first), VERBS) && isAtHead(phrase) && !OF_SOME.test(unknown);
  return harmless && !namesAnother(unknown, reading.memory.context.agency) ? phrase : NO_WORDS;
}

/** The words behind a number; none where something can turn their meaning, or a join makes them those of the next number: 办结52件、结转3件. */
function wordsBehind(phrase: Phrase, reading: Reading): Words {
  return isPlain(phrase) && !isOf(tokenAt(reading, phrase.first), AND) ? phrase : NO_WORDS;
}

/** The words that say what a number counts; none where that is not certain. */
export function wordsOf(figure: Figure, reading: Reading): Words {
  const { before } = figure;
  const behind = wordsBehind(figure.behind, reading);
  if (before.set === 0) return isClean(before, reading) ? behind : NO_WORDS;
  const words = wordsBefore(before, reading);
  if (words.set === 0 || behind.set === 0) return words;
  const onlyNoun = areAll(words, NOUNS) && hasAny(behind, ENDS);
  return onlyNoun || areAll(words, VERBS)
    ? { first: words.first, last: behind.last, set: words.set | behind.set }
    : words;
}
