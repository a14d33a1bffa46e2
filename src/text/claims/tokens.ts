import { type CharacterSigns, characterSigns } from './character-signs.js';
import { lexicon, type Word } from './lexicon.js';
import { NUMERALS, numberInDigits, numberInNumerals } from './number-token.js';
import type { Token } from './token.js';

/** Whether a word stands at a place at which its first two characters do. */
function continues({ word }: Word, text: string, start: number): boolean {
  const { length } = word;
  if (start + length > text.length) return false;
  for (let at = 2; at < length; at++) {
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}

function wordAt(words: readonly Word[], text: string, start: number): Word | undefined {
  const second = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
  for (const word of words) {
    if (word.second === 0 || (word.second === second && continues(word, text, start))) return word;
  }
  return undefined;
}

/** The token of a word; null where none begins. */
function wordToken(words: readonly Word[], text: string, start: number): Token | null {
  const found = wordAt(words, text, start);
  if (!found) return null;
  const { kind, set, keys, word } = found;
  return {
    kind,
    set,
    start,
    end: start + word.length,
    keys,
    word,
    value: 0,
    decimals: 0,
    approximate: false,
  };
}

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '〔': '〕' };
/** No title in brackets is longer. */
const LONGEST_TITLE = 120;

/** Where a title in 《》 or a year in 〔〕 that begins at a place ends. */
function titleEnd(text: string, start: number): number {
  const closing = CLOSING[text.charAt(start)] as string;
  const end = text.slice(start, start + LONGEST_TITLE).indexOf(closing);
  return end === -1 ? start + 1 : start + end + 1;
}

/** What can begin at a character. */
const DIGIT = 1;
const TITLE = 4;
const WORD = 8;

let built: CharacterSigns | undefined;

function beginnings(): CharacterSigns {
  built ??= characterSigns('0123456789', NUMERALS, Object.keys(CLOSING).join(''), lexicon().beginnings);
  return built;
}

function tokenAt(begins: number, text: string, start: number): Token | null {
  const { places, words } = lexicon();
  const own = words[places[text.charCodeAt(start)] as number] as readonly Word[];
  if (begins === WORD) return wordToken(own, text, start);
  // 12345热线 is a word, and 一共 is; 三类 is one only where no number of cases stands there.
  return begins & DIGIT
    ? (wordToken(own, text, start) ?? numberInDigits(text, start))
    : (numberInNumerals(text, start) ?? wordToken(own, text, start));
}

/**
 * The words and numbers of a folded text in their order. Titles in 《》 are left out: nothing in them is said by the
 * text itself.
 */
export function tokensOf(text: string): readonly Token[] {
  const signs = beginnings();
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const begins = signs[text.charCodeAt(at)] as number;
    if (begins === 0) {
      at++;
      continue;
    }
    if ((begins & TITLE) !== 0) {
      at = titleEnd(text, at);
      continue;
    }
    const token = tokenAt(begins, text, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}
