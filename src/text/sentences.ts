import { trimInvisible } from './fold.js';

/** A sentence and where it stands in its text: `text.slice(start, end)`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const END = '。！？!?；;\\n';
/** Up to and with what ends a sentence and the brackets and quotation marks that close behind it. */
const SENTENCE = new RegExp(`[^${END}]*[${END}]+[”’」』）)》】]*|[^${END}]+$`, 'g');

/**
 * The sentences of a text, in order, without the white space around them. A semicolon ends one too: what these reports
 * enumerate (一是…；二是…；) is changed and moved piece by piece.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: raw, index } of text.matchAll(SENTENCE)) {
    const sentence = trimInvisible(raw);
    if (sentence === '') continue;
    const start = index + raw.indexOf(sentence);
    sentences.push({ text: sentence, start, end: start + sentence.length });
  }
  return sentences;
}
