import type { Piece } from '../block.js';
import { lastAtMost } from '../last-at-most.js';
import { beginsOf } from './begins-of.js';

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
/** A code unit of that white space. */
const isCollapsibleUnit = (unit: number): boolean =>
  unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x0c;

/** Two wide blanks begin a paragraph; more of them push a signature to the right. */
const INDENT = /^[ \t\n\r\f]*[\u3000\u2003]{2}(?![\u3000\u2003])/;

/** Where a text of one chunk begins. */
const AT_START: readonly number[] = [0];

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
  const begins = chunks.length === 1 ? AT_START : beginsOf(chunks);
  const start = originIn(chunks, begins, blanks);
  const end = originIn(chunks, begins, blanks + shown.length - 1, true);
  if (end - start === text.length) return { text, start, end };
  let places: ArrayLike<number> | undefined;
  const offsetAt = (index: number): number => {
    places ??= placesIn(shown);
    return originIn(chunks, begins, blanks + (places[index] as number));
  };
  return { text, start, end, offsetAt };
}

/** Where each character of a text whose white space is collapsed stands in the text as it is, and where that ends. */
function placesIn(shown: string): ArrayLike<number> {
  const places = new Uint32Array(shown.length + 1);
  let length = 0;
  let wasBlank = false;
  for (let at = 0; at < shown.length; at++) {
    const isBlank = isCollapsibleUnit(shown.charCodeAt(at));
    if (!isBlank || !wasBlank) places[length++] = at;
    wasBlank = isBlank;
  }
  places[length] = shown.length;
  return places;
}

/** Where a character of chunks put together stands in the source; with `end`, where it ends. */
function originIn(chunks: readonly Chunk[], begins: readonly number[], index: number, end = false): number {
  const at = lastAtMost(begins, index);
  const chunk = chunks[at] as Chunk;
  const isPlain = chunk.end - chunk.start === chunk.text.length;
  if (isPlain) return chunk.start + index - (begins[at] as number) + (end ? 1 : 0);
  return end ? chunk.end : chunk.start;
}
