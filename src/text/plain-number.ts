import type { CellKind } from '../form/disclosure.js';
import { trimInvisible } from './fold.js';

/** Where a remark in brackets, or the mark of one, begins behind a number. */
const REMARK = /[(（*＊※†\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b]/;
const FULL_WIDTH = /[０-９]/;
const DIGITS = /^[-–−―—]?\d+$/;
const SIGN_OR_SEPARATOR = /[+,]/;

/**
 * Whether a text that `readCell` reads as a number is one in plain digits: an amount can have a fraction and a unit,
 * a count neither. Tells what `notations` of the reading tell, and no more.
 */
export function isPlainNumber(text: string, kind: CellKind): boolean {
  const [number = ''] = text.split(REMARK, 1);
  const folded = trimInvisible(number.normalize('NFKC'));
  return (
    !FULL_WIDTH.test(number) && (kind === 'money' ? !SIGN_OR_SEPARATOR.test(folded) : DIGITS.test(folded))
  );
}
