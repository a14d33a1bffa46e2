import { characterSigns, signsAt } from './character-signs.js';
import { MYRIADS, numeralsEnd, valueOfNumerals } from './numerals.js';

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

const signs = characterSigns('余多来几', `,，.${Object.keys(MYRIADS).join('')}`);
/** Behind a number: it is not exact. */
const APPROXIMATE = 1;
/** Behind digits: the number goes on. */
const MORE = 2;

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

function quantity(text: string, end: number, value: number, decimals: number): Quantity {
  const approximate = (signsAt(signs, text, end) & APPROXIMATE) !== 0;
  return {
    value,
    decimals,
    end: approximate ? end + 1 : end,
    approximate: approximate || value > Number.MAX_SAFE_INTEGER,
  };
}

/** So many digits make a number that can be put together digit by digit. */
const SAFE_DIGITS = 15;
/** A whole number in digits and nothing else, as almost all are; null for any other. */
function plainQuantity(text: string, at: number): Quantity | null {
  let end = at;
  let value = 0;
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(++end))
    value = 10 * value + code - 48;
  const isMore = end - at > SAFE_DIGITS || (signsAt(signs, text, end) & MORE) !== 0;
  return isMore ? null : quantity(text, end, value, 0);
}

/** A number in digits, with all that can belong to one. */
function arabicQuantity(text: string, at: number): Quantity {
  const [digits, digitsStop] = arabic(text, at);
  const power = MYRIADS[text.charAt(digitsStop)] ?? 0;
  const end = power === 0 ? digitsStop : digitsStop + 1;
  const decimals = digits.includes('.') ? Math.max(0, digits.length - 1 - digits.indexOf('.') - power) : 0;
  return quantity(text, end, Number(`${digits}e${power}`), decimals);
}

/** The number that stands at a place of a text, in digits or Chinese numerals; null where none does. */
export function quantityAt(text: string, at: number): Quantity | null {
  if (isDigit(text.charCodeAt(at))) return plainQuantity(text, at) ?? arabicQuantity(text, at);
  const end = numeralsEnd(text, at);
  return end === at ? null : quantity(text, end, valueOfNumerals(text.slice(at, end)), 0);
}
