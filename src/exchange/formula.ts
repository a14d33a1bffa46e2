/**
 * What a spreadsheet takes, or could take, for the beginning of a formula, in full width and behind blanks and signs
 * that nobody sees too; and the mark against it.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n'])/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const MARK = "'";

/** A text that a spreadsheet takes for a text or a number, and for nothing else. */
export function notFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? MARK + text : text;
}

/** A text as it was before it was kept from being a formula. */
export function asItWas(text: string): string {
  const rest = text.slice(MARK.length);
  return text.startsWith(MARK) && FORMULA.test(rest) ? rest : text;
}
