/** What is struck out, and the reading printed above a character: no part of the text around it. */
const APART = /^(?:del|s|strike|r[tp])$/;
const DIGITS = /\d/g;

/** The digits of text set above the line and below it, as characters of their own. */
const offLine: ReadonlyMap<string, string> = new Map([
  ['sup', '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  ['sub', '₀₁₂₃₄₅₆₇₈₉'],
]);

/** Whether the content of an element, by its name in lower case, is no part of the text it stands in. */
export function isApart(name: string): boolean {
  return APART.test(name);
}

/** The digits that an element writes, by its name in lower case, where it sets its content off the line. */
export function digitsOf(name: string): string | undefined {
  return offLine.get(name);
}

/** A text in the digits of an element that sets it off the line: the mark of a note is no digit of the number before it. */
export function withDigits(text: string, digits: string | undefined): string {
  return digits ? text.replace(DIGITS, (digit) => digits.charAt(Number(digit))) : text;
}
