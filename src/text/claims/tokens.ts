import { type CharacterSigns, characterSigns } from './character-signs.js';
import { lexicon } from './lexicon.js';
import { addNumberInDigits, addNumberInNumerals, NUMERALS } from './number-token.js';
import type { Token } from './token.js';
import { addToken, endAt, type OpenTokenList } from './token-list.js';
import { longestWord } from './word-trie.js';

/** Adds the word that begins at a place; whether there is one. */
function addWord(list: OpenTokenList, text: string, start: number, end: number): boolean {
  const { trie, words } = lexicon();
  const place = longestWord(trie, text, start, end);
  if (place === 0) return false;
  const token = words[place - 1] as Token;
  addToken(list, token, start, start + token.word.length);
  return true;
}

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '〔': '〕' };
/** No title in brackets is longer. */
const LONGEST_TITLE = 120;

/** Where a title in 《》 or a year in 〔〕 that begins at a place ends. */
function titleEnd(text: string, start: number, limit: number): number {
  const closing = CLOSING[text.charAt(start)] as string;
  const end = text.slice(start, Math.min(limit, start + LONGEST_TITLE)).indexOf(closing);
  return end === -1 ? start + 1 : start + end + 1;
}

/** What can begin at a character. */
const DIGIT = 1;
const TITLE = 4;
const WORD = 8;

let built: CharacterSigns | undefined;

function beginnings(): CharacterSigns {
  const firsts = lexicon().words.map(({ word }) => word.charAt(0));
  return characterSigns('0123456789', NUMERALS, Object.keys(CLOSING).join(''), firsts.join(''));
}

/** Adds what begins at a place; whether anything does. */
function addAt(list: OpenTokenList, begins: number, text: string, start: number, end: number): boolean {
  if (begins === WORD) return addWord(list, text, start, end);
  // 12345热线 is a word, and 一共 is; 三类 is one only where no number of cases stands there.
  return begins & DIGIT
    ? addWord(list, text, start, end) || addNumberInDigits(list, text, start)
    : addNumberInNumerals(list, text, start) || addWord(list, text, start, end);
}

const EDGE: Token = { kind: 'edge', set: 0, keys: [], word: '', value: 0, decimals: 0, approximate: false };

/**
 * Fills a list with the words and numbers between two places of a folded text, where a sentence begins and ends. Titles
 * in 《》 are left out: nothing in them is said by the text itself.
 */
export function readTokens(list: OpenTokenList, text: string, start: number, end: number): void {
  built ??= beginnings();
  list.edge = -1;
  addToken(list, EDGE, start, start);
  let at = start;
  while (at < end) {
    const begins = built[text.charCodeAt(at)] as number;
    if (begins === 0) at++;
    else if ((begins & TITLE) !== 0) at = titleEnd(text, at, end);
    else at = addAt(list, begins, text, at, end) ? endAt(list, list.edge) : at + 1;
  }
  addToken(list, EDGE, end, end);
}
