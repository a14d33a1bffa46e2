import { type Lexicon, lexicon, type Word } from './lexicon.js';
import { type Quantity, quantityAt } from './quantity.js';
import type { Token, TokenKind } from './token.js';

/** What cases are counted by. */
const UNITS = '件宗起例份个条项次';
/** What begins like a unit and is none: 12个月, 3件事. */
const NO_UNITS = '件事 件次 例如 份额 个月 个工 个百 条例 条款 条件 项目 次日 次年 起草 起来 个人';
/** Before a number: it is not exact, or no number of cases. */
const NOT_EXACT = '近上约超逾过第每满';
/** Before Chinese numerals: 数十件, 几百件. */
const SEVERAL = '数几';
/** Behind a unit: the number is not exact. */
const ABOUT = /以[上下内]|左右|多/y;
/** No number in numerals is longer, nor a title in brackets. */
const LONGEST_NUMERAL = 16;
const LONGEST_TITLE = 120;

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '〔': '〕' };
const NUMERALS = '零〇一二两三四五六七八九十百千';

const noUnits = new Set(NO_UNITS.split(' '));

function unitAt(text: string, at: number): string {
  const unit = text.charAt(at);
  if (unit === '' || !UNITS.includes(unit) || noUnits.has(text.slice(at, at + 2))) return '';
  return unit === '起' && text.charAt(at + 1) === '诉' && text.charAt(at + 2) !== '讼' ? '' : unit;
}

function isAbout(text: string, at: number): boolean {
  ABOUT.lastIndex = at;
  return ABOUT.test(text);
}

const NO_KEYS: readonly string[] = [];

function numeric(kind: TokenKind, start: number, end: number, quantity: Quantity, word = ''): Token {
  const { value, decimals, approximate } = quantity;
  return { kind, start, end, keys: NO_KEYS, word, value, decimals, approximate };
}

/** A date behind a number of a month; not the first nor the last day of a year, it is a span of time of its own. */
function dateToken(text: string, start: number, month: Quantity): Token {
  const day = quantityAt(text, month.end + 1);
  const hasDay = day !== null && text.charAt(day.end) === '日';
  const bounds =
    hasDay && ((month.value === 1 && day.value === 1) || (month.value === 12 && day.value === 31));
  return numeric(bounds ? 'number' : 'span', start, hasDay ? day.end + 1 : month.end + 1, month);
}

/** Whether the text says around a number that it is not exact. */
function isRough(text: string, start: number, end: number): boolean {
  return isAbout(text, end) || NOT_EXACT.includes(text.charAt(start - 1) || ' ');
}

function countToken(text: string, start: number, quantity: Quantity, unit: string): Token {
  const end = quantity.end + unit.length;
  const isSeveral = SEVERAL.includes(text.charAt(start - 1) || ' ') && NUMERALS.includes(text.charAt(start));
  const approximate = quantity.approximate || isRough(text, start, end) || isSeveral;
  return numeric('count', start, end, { ...quantity, approximate }, unit);
}

const PER_CENT = '百分之';

function percentToken(text: string, start: number, end: number, quantity: Quantity): Token {
  const approximate = quantity.approximate || isRough(text, start, end);
  return numeric('percent', start, end, { ...quantity, approximate }, '%');
}

/** 百分之十三. */
function wordedPercent(text: string, start: number): Token | null {
  const quantity = quantityAt(text, start + PER_CENT.length);
  return quantity && percentToken(text, start, quantity.end, quantity);
}

/** What can stand behind a numeral that is a number and no part of a word (一是, 统一). */
const BEHIND_NUMERALS = `年月${UNITS}余多来几`;

/** Whether Chinese numerals, or the beginning of 百分之, are more than a part of a word. */
function isNumber(text: string, start: number): boolean {
  let at = start + 1;
  while (at - start < LONGEST_NUMERAL && beginningOf(text.charCodeAt(at)) === NUMERAL) at++;
  const next = text.charAt(at);
  return next === '分' || next === '万' || next === '亿' || (next !== '' && BEHIND_NUMERALS.includes(next));
}

/** A number with what makes it a date, a percentage or a count; null for a numeral that is part of a word (一是). */
function numberToken(text: string, start: number): Token | null {
  if (text.startsWith(PER_CENT, start)) return wordedPercent(text, start);
  const quantity = quantityAt(text, start);
  if (quantity === null) return null;
  const next = text.charAt(quantity.end);
  if (next === '年' && quantity.value >= 1000) return numeric('year', start, quantity.end + 1, quantity);
  if (next === '月') return dateToken(text, start, quantity);
  if (next === '%') return percentToken(text, start, quantity.end + 1, quantity);
  const unit = unitAt(text, quantity.end);
  if (unit !== '') return countToken(text, start, quantity, unit);
  return NUMERALS.includes(text.charAt(start)) ? null : numeric('number', start, quantity.end, quantity);
}

function wordAt(words: readonly Word[], text: string, start: number): Word | undefined {
  const second = text.charCodeAt(start + 1);
  for (const word of words) {
    if (word.second === second ? text.startsWith(word.word, start) : word.word.length === 1) return word;
  }
  return undefined;
}

/** The token of a word; undefined where none begins. */
function wordToken(words: readonly Word[], text: string, start: number): Token | undefined {
  const found = wordAt(words, text, start);
  if (!found) return undefined;
  const { kind, keys, word } = found;
  return { kind, start, end: start + word.length, keys, word, value: 0, decimals: 0, approximate: false };
}

/** Where a title in 《》 or a year in 〔〕 that begins at a place ends. */
function titleEnd(text: string, start: number, closing: string): number {
  const end = text.slice(start, start + LONGEST_TITLE).indexOf(closing);
  return end === -1 ? start + 1 : start + end + 1;
}

/** What can begin at a character, besides words. */
const DIGIT = 1;
const NUMERAL = 2;
const TITLE = 3;

function buildBeginnings(): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (const digit of '0123456789') found[digit.charCodeAt(0)] = DIGIT;
  for (const numeral of NUMERALS) found[numeral.charCodeAt(0)] = NUMERAL;
  for (const opening of Object.keys(CLOSING)) found[opening.charCodeAt(0)] = TITLE;
  return found;
}

let beginnings: Uint8Array | undefined;

function beginningOf(code: number): number {
  beginnings ??= buildBeginnings();
  return beginnings[code] ?? 0;
}

function tokenAt({ places, words }: Lexicon, beginning: number, text: string, start: number): Token | null {
  const own = words[places[text.charCodeAt(start)] as number] ?? [];
  // 12345热线 is a word, and 一共 is; 三类 is one only where no number of cases stands there.
  if (beginning === DIGIT) return wordToken(own, text, start) ?? numberToken(text, start);
  if (beginning === NUMERAL && isNumber(text, start)) {
    return numberToken(text, start) ?? wordToken(own, text, start) ?? null;
  }
  return wordToken(own, text, start) ?? null;
}

/**
 * The words and numbers of a folded text in their order. Titles in 《》 are left out: nothing in them is said by the
 * text itself.
 */
export function tokensOf(text: string): readonly Token[] {
  const known = lexicon();
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const beginning = beginningOf(code);
    if (beginning === TITLE) {
      at = titleEnd(text, at, CLOSING[text.charAt(at)] as string);
      continue;
    }
    if (beginning === 0 && known.places[code] === 0) {
      at++;
      continue;
    }
    const token = tokenAt(known, beginning, text, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}
