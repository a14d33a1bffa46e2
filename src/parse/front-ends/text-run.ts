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
const BLANK_ENDS = /^\s+/;

/**
 * The piece that chunks of text make up, white space collapsed and trimmed; null where nothing is left.
 */
export function pieceOf(chunks: readonly Chunk[]): Piece | null {
  const [first] = chunks;
  const whole = chunks.length === 1 && first ? first.text : chunks.map(({ text }) => text).join('');
  const text = whole.replace(COLLAPSIBLE, ' ').trim();
  if (text === '' || !first) return null;
  const blanks = BLANK_ENDS.exec(whole)?.[0].length ?? 0;
  const start = originIn(chunks, blanks);
  const last = originIn(chunks, whole.trimEnd().length - 1, true);
  if (last - start === text.length) return { text, start, end: last };
  return { text, start, end: last, offsetAt: (index) => originIn(chunks, uncollapsed(whole, index)) };
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
  const begins: number[] = [];
  let length = 0;
  for (const { text } of chunks) {
    begins.push(length);
    length += text.length;
  }
  const at = lastAtMost(begins, index);
  const chunk = chunks[at] as Chunk;
  const isPlain = chunk.end - chunk.start === chunk.text.length;
  const offset = index - (begins[at] as number) + (end ? 1 : 0);
  if (isPlain) return chunk.start + offset;
  return end ? chunk.end : chunk.start;
}
