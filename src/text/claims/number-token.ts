import { characterSigns, signsAt } from './character-signs.js';
import { setOf } from './kind-set.js';
import { type Quantity, quantityAt } from './quantity.js';
import type { TokenKind } from './token.js';
import { addToken, type OpenTokenList } from './token-list.js';

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
/** The units by their character's code: a string is made of none that is met. */
const units = new Map([...UNITS].map((unit) => [unit.charCodeAt(0), unit]));

function unitAt(text: string, at: number): string {
  if (!isAt(UNIT, text, at)) return '';
  if (isAt(UNIT_SPOILING, text, at + 1) && noUnits.has(text.slice(at, at + 2))) return '';
  const unit = units.get(text.charCodeAt(at)) as string;
  return unit === '起' && text.charAt(at + 1) === '诉' && text.charAt(at + 2) !== '讼' ? '' : unit;
}

function isAbout(text: string, at: number): boolean {
  if (!isAt(ABOUT_BEGINS, text, at)) return false;
  ABOUT.lastIndex = at;
  return ABOUT.test(text);
}

const NO_KEYS: readonly string[] = [];
const YEAR = setOf('year');

/** What a number is, between which places. */
interface Numeric {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
  readonly word?: string;
}

/** Adds a number to the words of a sentence. */
function add(list: OpenTokenList, quantity: Quantity, numeric: Numeric): true {
  const { value, decimals } = quantity;
  const { kind, start, end, approximate, word = '' } = numeric;
  const set = kind === 'year' ? YEAR : 0;
  addToken(list, { kind, set, keys: NO_KEYS, word, value, decimals, approximate }, start, end);
  return true;
}

/** A date behind a number of a month; not the first nor the last day of a year, it is a span of time of its own. */
function addDate(list: OpenTokenList, text: string, start: number, month: Quantity): true {
  const day = quantityAt(text, month.end + 1);
  const hasDay = day !== null && text.charAt(day.end) === '日';
  const bounds =
    hasDay && ((month.value === 1 && day.value === 1) || (month.value === 12 && day.value === 31));
  const end = hasDay ? day.end + 1 : month.end + 1;
  return add(list, month, { kind: bounds ? 'number' : 'span', start, end, approximate: month.approximate });
}

/** Whether the text says around a number that it is not exact. */
function isRough(text: string, start: number, end: number): boolean {
  return isAbout(text, end) || isAt(INEXACT, text, start - 1);
}

function addCount(list: OpenTokenList, text: string, start: number, quantity: Quantity, word: string): true {
  const end = quantity.end + word.length;
  const isSeveral = isAt(SEVERAL_OF, text, start - 1) && isAt(NUMERAL, text, start);
  const approximate = quantity.approximate || isRough(text, start, end) || isSeveral;
  return add(list, quantity, { kind: 'count', start, end, approximate, word });
}

const PER_CENT = '百分之';

function addPercent(list: OpenTokenList, text: string, start: number, quantity: Quantity, end: number): true {
  const approximate = quantity.approximate || isRough(text, start, end);
  return add(list, quantity, { kind: 'percent', start, end, approximate, word: '%' });
}

/** 百分之十三. */
function addWordedPercent(list: OpenTokenList, text: string, start: number): boolean {
  const quantity = quantityAt(text, start + PER_CENT.length);
  return quantity !== null && addPercent(list, text, start, quantity, quantity.end);
}

/** Whether Chinese numerals, or the beginning of 百分之, are more than a part of a word. */
function isNumber(text: string, start: number): boolean {
  let at = start + 1;
  while (at - start < LONGEST_NUMERAL && isAt(NUMERAL, text, at)) at++;
  return isAt(NUMERAL_ENDING, text, at);
}

const [YEAR_SIGN, MONTH_SIGN, PERCENT_SIGN] = [...'年月%'].map((sign) => sign.charCodeAt(0));

/** Adds a date, a percentage or a count; false for a number of which it is not known what it counts. */
function addKnown(list: OpenTokenList, text: string, start: number, quantity: Quantity): boolean {
  const { end, value, approximate } = quantity;
  const next = text.charCodeAt(end);
  if (next === YEAR_SIGN && value >= 1000)
    return add(list, quantity, { kind: 'year', start, end: end + 1, approximate });
  if (next === MONTH_SIGN) return addDate(list, text, start, quantity);
  if (next === PERCENT_SIGN) return addPercent(list, text, start, quantity, end + 1);
  const unit = unitAt(text, end);
  return unit !== '' && addCount(list, text, start, quantity, unit);
}

/** Adds the number in digits at a place: a date, a percentage, a count, or a number of anything. */
export function addNumberInDigits(list: OpenTokenList, text: string, start: number): boolean {
  const quantity = quantityAt(text, start);
  if (!quantity || addKnown(list, text, start, quantity)) return quantity !== null;
  const { end, approximate } = quantity;
  return add(list, quantity, { kind: 'number', start, end, approximate });
}

/** Adds the number in Chinese numerals at a place; false for a numeral that is part of a word (一是). */
export function addNumberInNumerals(list: OpenTokenList, text: string, start: number): boolean {
  if (!isNumber(text, start)) return false;
  if (text.startsWith(PER_CENT, start)) return addWordedPercent(list, text, start);
  const quantity = quantityAt(text, start);
  return quantity !== null && addKnown(list, text, start, quantity);
}
