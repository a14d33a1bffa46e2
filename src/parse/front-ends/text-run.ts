import type { Piece } from '../block.js';
import { lastAtMost } from '../last-at-most.js';

/** A stretch of text with its place in the source; an entity is one character of text and several of source. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The white space that HTML collapses. A no-break space is none of it. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const COLLAPSES = /[\t\n\r\f]| {2}/;
const COLLAPSIBLE_ONLY = /^[ \t\n\r\f]*$/;

/** Two wide blanks begin a paragraph; more of them push a signature to the right. */
const INDENT = /^[ \t\n\r\f]*[\u3000\u2003]{2}(?![\u3000\u2003])/;

const wholeOf = (chunks: readonly Chunk[]): string =>
  chunks.length === 1 ? (chunks[0] as Chunk).text : chunks.map(({ text }) => text).join('');

/** Whether a text is nothing but white space that HTML collapses. */
export function isCollapsible(text: string): boolean {
  return COLLAPSIBLE_ONLY.test(text);
}

/** Whether chunks of text begin as a paragraph does that is indented by blanks. */
export function isIndented(chunks: readonly Chunk[]): boolean {
  return INDENT.test(wholeOf(chunks));
}

/**
 * The piece that chunks of text make up, white space collapsed and trimmed; null where nothing is left.
 */
export function pieceOf(chunks: readonly Chunk[]): Piece | null {
  const whole = wholeOf(chunks);
  const shown = whole.trim();
  if (shown === '') return null;
  const text = COLLAPSES.test(shown) ? shown.replace(COLLAPSIBLE, ' ') : shown;
  const blanks = whole.length - whole.trimStart().length;
  const start = originIn(chunks, blanks);
  const end = originIn(chunks, blanks + shown.length - 1, true);
  if (end - start === text.length) return { text, start, end };
  return { text, start, end, offsetAt: (index) => originIn(chunks, uncollapsed(whole, index)) };
}

/** Where the character of a text with its white space collapsed and trimmed stands in the text as it was. */
function uncollapsed(whole: string, index: number): number {
  let at = whole.length - whole.trimStart().length;
  for (let left = index; left > 0 && at < whole.length; left--) {
    const isBlank = /[ \t\n\r\f]/.test(whole.charAt(at));
    at++;
    while (isBlank && /[ \t\n\r\f]/.test(whole.charAt(at))) at++;
  }
  return at;
}

/** Where a character of chunks put together stands in the source; with `end`, where it ends. */
function originIn(chunks: readonly Chunk[], index: number, end = false): number {
  let at = 0;
  let begin = 0;
  if (chunks.length > 1) {
    const begins = beginsOf(chunks);
    at = lastAtMost(begins, index);
    begin = begins[at] as number;
  }
  const chunk = chunks[at] as Chunk;
  const isPlain = chunk.end - chunk.start === chunk.text.length;
  if (isPlain) return chunk.start + index - begin + (end ? 1 : 0);
  return end ? chunk.end : chunk.start;
}

/** Where each chunk begins in the text that they make up. */
function beginsOf(chunks: readonly Chunk[]): readonly number[] {
  let length = 0;
  return chunks.map(({ text }) => {
    length += text.length;
    return length - text.length;
  });
}
