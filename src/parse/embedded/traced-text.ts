import { lastAtMost } from '../last-at-most.js';

/** A text taken out of a source, with the way back. */
export interface TracedText {
  readonly text: string;
  /** Where a character of the text begins in the source. */
  readonly startOf: (index: number) => number;
  /** Where a stretch of the text that ends before a character ends in the source. */
  readonly endOf: (index: number) => number;
}

/** What stands for something else: `\u4e00`, `&lt;`. */
export interface Escape {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a piece of a text stands in another, and whether it stands there as it is. */
interface Origin {
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** A whole source as it stands. */
export function wholeText(source: string): TracedText {
  return { text: source, startOf: (index) => index, endOf: (index) => index };
}

/** A stretch of a text with its escapes resolved, traced back to the source of that text. */
export function resolvedText(
  { text: outer, startOf, endOf }: TracedText,
  from: number,
  to: number,
  escapes: readonly Escape[],
): TracedText {
  const pieces: string[] = [];
  /** For each piece where it begins in the inner text, and where it comes from. */
  const inner: number[] = [];
  const origin: Origin[] = [];
  let length = 0;
  const add = (piece: string, start: number, end: number, isPlain: boolean): void => {
    if (piece === '') return;
    inner.push(length);
    origin.push({ start, end, isPlain });
    pieces.push(piece);
    length += piece.length;
  };
  let at = from;
  for (const { start, end, text } of escapes) {
    add(outer.slice(at, start), at, start, true);
    add(text, start, end, false);
    at = end;
  }
  add(outer.slice(at, to), at, to, true);
  const pieceAt = (index: number) => {
    const found = lastAtMost(inner, index);
    const { start, end, isPlain } = origin[found] as Origin;
    return { start, end, offset: isPlain ? index - (inner[found] as number) : null };
  };
  return {
    text: pieces.join(''),
    startOf: (index) => {
      if (index >= length) return endOf(to);
      const { start, offset } = pieceAt(index);
      return startOf(start + (offset ?? 0));
    },
    endOf: (index) => {
      if (index <= 0) return startOf(from);
      const { start, end, offset } = pieceAt(index - 1);
      return endOf(offset === null ? end : start + offset + 1);
    },
  };
}
