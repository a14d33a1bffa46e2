/**
 * What elements make of the digits in them: raised or lowered they are characters of their own, and what is struck out
 * or the reading printed above a character is no part of the text around it at all.
 */
const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉', del: '', s: '', strike: '', rt: '', rp: '' }),
);

/**
 * The digits that an element writes, by its name in lower case; none where its content is no part of the text it stands
 * in, undefined for an element that writes digits as they are.
 */
export function digitsOf(name: string): string | undefined {
  return digits.get(name);
}

/** A text in the digits of an element: the mark of a note is no digit of the number before it. */
export function withDigits(text: string, own: string | undefined): string {
  return own ? text.replace(/\d/g, (digit) => own.charAt(Number(digit))) : text;
}
