/** A number as a text states it. */
export interface Quantity {
  readonly value: number;
  /** How many decimals it is stated with; those of 1.2万 are none. */
  readonly decimals: number;
  /** Where it ends in the text. */
  readonly end: number;
  /** The text says that it is not exact: 5500余, 30多. */
  readonly approximate: boolean;
}

const DIGIT_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((numeral, value) => [numeral, value])
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
    ]),
);
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const APPROXIMATE = '余多来几';

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a group of three digits behind a separator; -1 where there is none. */
function groupEnd(text: string, at: number): number {
  const separator = text.charAt(at);
  if (separator !== ',' && separator !== '，') return -1;
  return digitsEnd(text, at + 1) === at + 4 ? at + 4 : -1;
}

/** Digits with separators and decimals, and where they end. */
function arabic(text: string, at: number): readonly [digits: string, end: number] {
  let end = digitsEnd(text, at);
  let digits = text.slice(at, end);
  if (digits.length <= 3) {
    for (let next = groupEnd(text, end); next !== -1; next = groupEnd(text, end)) {
      digits += text.slice(end + 1, next);
      end = next;
    }
  }
  if (text.charAt(end) !== '.' || !isDigit(text.charCodeAt(end + 1))) return [digits, end];
  const last = digitsEnd(text, end + 1);
  return [digits + text.slice(end, last), last];
}

/** The value of Chinese numerals below 万: 一百二十三, 十二, 二〇二三. */
function belowMyriad(numerals: string): number {
  let sum = 0;
  let digits = '';
  for (const numeral of numerals) {
    const power = POWERS[numeral];
    if (power === undefined) {
      digits += DIGIT_VALUES[numeral];
      continue;
    }
    sum += power * (digits === '' ? 1 : Number(digits));
    digits = '';
  }
  return sum + Number(digits);
}

function chinese(numerals: string): number {
  let value = 0;
  let rest = numerals;
  for (const [sign, zeros] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(sign);
    if (at === -1) continue;
    value += belowMyriad(rest.slice(0, at)) * zeros;
    rest = rest.slice(at + 1);
  }
  return value + belowMyriad(rest);
}

/** No number in numerals is longer. */
const LONGEST = 16;

function chineseEnd(text: string, from: number): number {
  let at = from;
  for (let sign = text.charAt(at); sign !== '' && at - from < LONGEST; sign = text.charAt(at)) {
    if (!(sign in DIGIT_VALUES || sign in POWERS || (at > from && sign in MYRIADS))) break;
    at++;
  }
  return at;
}

/** The number that stands at a place of a text, in digits or Chinese numerals; null where none does. */
export function quantityAt(text: string, at: number): Quantity | null {
  const isArabic = isDigit(text.charCodeAt(at));
  const [digits, digitsStop] = isArabic ? arabic(text, at) : ['', chineseEnd(text, at)];
  if (digitsStop === at) return null;
  let end = digitsStop;
  let power = 0;
  if (isArabic && text.charAt(end) in MYRIADS) power = MYRIADS[text.charAt(end++)] as number;
  const approximate = APPROXIMATE.includes(text.charAt(end) || ' ');
  const value = isArabic ? Number(`${digits}e${power}`) : chinese(text.slice(at, end));
  const decimals = Math.max(0, digits.length - 1 - digits.indexOf('.') - power);
  return {
    value,
    decimals: digits.includes('.') ? decimals : 0,
    end: approximate ? end + 1 : end,
    approximate: approximate || value > Number.MAX_SAFE_INTEGER,
  };
}
