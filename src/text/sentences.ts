import { trimInvisible } from './fold.js';

/** A sentence and where it stands in its text: `text.slice(start, end)`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence, and the brackets and quotation marks that close behind it. */
const END = /[。！？!?；;\n]{1,9999}[”’」』）)》】]{0,99}/g;

/**
 * The sentences of a text, in order, without the white space around them. A semicolon ends one too: what these reports
 * enumerate (一是…；二是…；) is changed and moved piece by piece.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const sentence = trimInvisible(raw);
    if (sentence === '') return;
    const start = from + raw.indexOf(sentence);
    sentences.push({ text: sentence, start, end: start + sentence.length });
  };
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    add(from, index + end.length);
    from = index + end.length;
  }
  add(from, text.length);
  return sentences;
}
