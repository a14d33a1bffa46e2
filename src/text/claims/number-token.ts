import { characterSigns, signsAt } from './character-signs.js';
import { setOf } from './kind-set.js';
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
/** What numbers in Chinese numerals begin with. */
export const NUMERALS = '零〇一二两三四五六七八九十百千';
/** What can stand behind numerals that are a number and no part of a word (一是, 统一), or 百分之. */
const BEHIND_NUMERALS = `年月${UNITS}余多来几分万亿`;
/** No number in numerals is longer. */
const LONGEST_NUMERAL = 16;

const signs = characterSigns(
  UNITS,
  [...NO_UNITS].filter((_, at) => at % 3 === 1).join(''),
  NOT_EXACT,
  SEVERAL,
  '以左多',
  NUMERALS,
  BEHIND_NUMERALS,
);
const UNIT = 1;
const UNIT_SPOILING = 2;
const INEXACT = 4;
const SEVERAL_OF = 8;
const ABOUT_BEGINS = 16;
const NUMERAL = 32;
const NUMERAL_ENDING = 64;

const isAt = (sign: number, text: string, at: number): boolean => (signsAt(signs, text, at) & sign) !== 0;

const noUnits = new Set(NO_UNITS.split(' '));

function unitAt(text: string, at: number): string {
  if (!isAt(UNIT, text, at)) return '';
  if (isAt(UNIT_SPOILING, text, at + 1) && noUnits.has(text.slice(at, at + 2))) return '';
  const unit = text.charAt(at);
  return unit === '起' && text.charAt(at + 1) === '诉' && text.charAt(at + 2) !== '讼' ? '' : unit;
}

function isAbout(text: string, at: number): boolean {
  ABOUT.lastIndex = at;
  return isAt(ABOUT_BEGINS, text, at) && ABOUT.test(text);
}

const NO_KEYS: readonly string[] = [];
const YEAR = setOf('year');

function numeric(
  kind: TokenKind,
  start: number,
  end: number,
  { value, decimals }: Quantity,
  approximate: boolean,
  word = '',
): Token {
  const set = kind === 'year' ? YEAR : 0;
  return { kind, set, start, end, keys: NO_KEYS, word, value, decimals, approximate };
}

/** A date behind a number of a month; not the first nor the last day of a year, it is a span of time of its own. */
function dateToken(text: string, start: number, month: Quantity): Token {
  const day = quantityAt(text, month.end + 1);
  const hasDay = day !== null && text.charAt(day.end) === '日';
  const bounds =
    hasDay && ((month.value === 1 && day.value === 1) || (month.value === 12 && day.value === 31));
  const end = hasDay ? day.end + 1 : month.end + 1;
  return numeric(bounds ? 'number' : 'span', start, end, month, month.approximate);
}

/** Whether the text says around a number that it is not exact. */
function isRough(text: string, start: number, end: number): boolean {
  return isAbout(text, end) || isAt(INEXACT, text, start - 1);
}

function countToken(text: string, start: number, quantity: Quantity, unit: string): Token {
  const end = quantity.end + unit.length;
  const isSeveral = isAt(SEVERAL_OF, text, start - 1) && isAt(NUMERAL, text, start);
  const approximate = quantity.approximate || isRough(text, start, end) || isSeveral;
  return numeric('count', start, end, quantity, approximate, unit);
}

const PER_CENT = '百分之';

function percentToken(text: string, start: number, end: number, quantity: Quantity): Token {
  return numeric('percent', start, end, quantity, quantity.approximate || isRough(text, start, end), '%');
}

/** 百分之十三. */
function wordedPercent(text: string, start: number): Token | null {
  const quantity = quantityAt(text, start + PER_CENT.length);
  return quantity && percentToken(text, start, quantity.end, quantity);
}

/** Whether Chinese numerals, or the beginning of 百分之, are more than a part of a word. */
function isNumber(text: string, start: number): boolean {
  let at = start + 1;
  while (at - start < LONGEST_NUMERAL && isAt(NUMERAL, text, at)) at++;
  return isAt(NUMERAL_ENDING, text, at);
}

/** What a number in digits is by what stands behind it: a date, a percentage, a count, or a number of anything. */
function digitsToken(text: string, start: number, quantity: Quantity): Token {
  return (
    knownToken(text, start, quantity) ??
    numeric('number', start, quantity.end, quantity, quantity.approximate)
  );
}

/** A date, a percentage or a count; null for a number of which it is not known what it counts. */
function knownToken(text: string, start: number, quantity: Quantity): Token | null {
  const { end, value, approximate } = quantity;
  const next = text.charAt(end);
  if (next === '年' && value >= 1000) return numeric('year', start, end + 1, quantity, approximate);
  if (next === '月') return dateToken(text, start, quantity);
  if (next === '%') return percentToken(text, start, end + 1, quantity);
  const unit = unitAt(text, end);
  return unit === '' ? null : countToken(text, start, quantity, unit);
}

/** The number in digits at a place. */
export function numberInDigits(text: string, start: number): Token | null {
  const quantity = quantityAt(text, start);
  return quantity && digitsToken(text, start, quantity);
}

/** The number in Chinese numerals at a place; null for a numeral that is part of a word (一是). */
export function numberInNumerals(text: string, start: number): Token | null {
  if (!isNumber(text, start)) return null;
  if (text.startsWith(PER_CENT, start)) return wordedPercent(text, start);
  const quantity = quantityAt(text, start);
  return quantity && knownToken(text, start, quantity);
}
