import { fold } from './fold.js';

/** A text folded, with the way back. */
export interface FoldedText {
  readonly folded: string;
  /** Where a character of the folded text stands in the text; its length for the end. */
  readonly origin: (index: number) => number;
}

/** Folds a text character by character, so that each folded one can be traced. */
export function foldedText(text: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = fold(character);
    for (let i = 0; i < folded.length; i++) origins.push(at);
    parts.push(folded);
    at += character.length;
  }
  return { folded: parts.join(''), origin: (index) => origins[index] ?? text.length };
}
