import type { CellKind } from '../form/disclosure.js';
import { trimInvisible } from './fold.js';
import { noteMarksFrom } from './note-marks.js';

/** Where a remark in brackets begins behind a number. */
const REMARK = /[(（]/;
const FULL_WIDTH = /[０-９]/;
const DIGITS = /^[-–−―—]?\d+$/;
const SIGN_OR_SEPARATOR = /[+,]/;

/**
 * Whether a text that `readCell` reads as a number is one in plain digits: an amount can have a fraction and a unit,
 * a count neither. Tells what `notations` of the reading tell, and no more.
 */
export function isPlainNumber(text: string, kind: CellKind): boolean {
  const shown = trimInvisible(text);
  const [number = ''] = shown.slice(0, noteMarksFrom(shown) || shown.length).split(REMARK, 1);
  const folded = trimInvisible(number.normalize('NFKC'));
  return (
    !FULL_WIDTH.test(number) && (kind === 'money' ? !SIGN_OR_SEPARATOR.test(folded) : DIGITS.test(folded))
  );
}
