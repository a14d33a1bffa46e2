/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a literal that a quote opens ends; -1 where it ends nowhere, or where its line ends before. */
function endOfLiteral(text: string, from: number, to: number, quote: string): number {
  for (let at = from; at < to; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === quote) return at;
    else if (sign === '\n' && quote !== '`') return -1 - at;
  }
  return -1 - to;
}

/** What stands between the quotes of the string literals of a script, or of data, in order. */
export function stringLiterals(text: string, from: number, to: number): readonly Stretch[] {
  const literals: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const sign = text[at] as string;
    if (sign !== '"' && sign !== "'" && sign !== '`') continue;
    const end = endOfLiteral(text, at + 1, to, sign);
    if (end >= 0) literals.push({ start: at + 1, end });
    at = end >= 0 ? end : -1 - end;
  }
  return literals;
}
