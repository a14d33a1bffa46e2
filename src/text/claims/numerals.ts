import { characterSigns, signsAt } from './character-signs.js';

/** Chinese numerals by their code units, with what each says. */
type Numerals = ReadonlyMap<number, number>;

const numerals = (values: Readonly<Record<string, number>>): Numerals =>
  new Map(Object.entries(values).map(([numeral, value]) => [numeral.charCodeAt(0), value]));

const DIGITS = numerals({
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});
const POWERS = numerals({ 十: 10, 百: 100, 千: 1000 });

/** The numerals that multiply all that stands before them, the greatest first, each with its power of ten. */
export const MYRIADS: Readonly<Record<string, number>> = { 亿: 8, 万: 4 };

const signs = characterSigns(
  String.fromCharCode(...DIGITS.keys(), ...POWERS.keys()),
  Object.keys(MYRIADS).join(''),
);
const NUMERAL = 1;
const MYRIAD = 2;

/** No number in numerals is longer. */
const LONGEST = 16;

/** Where the number in numerals ends that begins at a place of a text; that place where none does. */
export function numeralsEnd(text: string, from: number): number {
  let at = from;
  let wanted = NUMERAL;
  while (at - from < LONGEST && (signsAt(signs, text, at) & wanted) !== 0) {
    wanted = NUMERAL | MYRIAD;
    at++;
  }
  return at;
}

/** The value of numerals below 万: 一百二十三, 十二, 二〇二三. */
function belowMyriad(words: string): number {
  let sum = 0;
  let digits: number | null = null;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    const power = POWERS.get(code);
    if (power === undefined) {
      digits = 10 * (digits ?? 0) + (DIGITS.get(code) as number);
      continue;
    }
    sum += power * (digits ?? 1);
    digits = null;
  }
  return sum + (digits ?? 0);
}

const byMyriads = Object.entries(MYRIADS);

/** The value of a number in numerals: 三千二百万, 二〇二三. */
export function valueOfNumerals(words: string): number {
  let value = 0;
  let rest = words;
  for (const [sign, power] of byMyriads) {
    const at = rest.indexOf(sign);
    if (at === -1) continue;
    value += belowMyriad(rest.slice(0, at)) * 10 ** power;
    rest = rest.slice(at + 1);
  }
  return value + belowMyriad(rest);
}
