import { namedCharacters, unendedNames } from './named-characters.js';
import type { Chunk } from './text-run.js';

/** What can be a reference: &nbsp; &#160; &#xa0; and, as browsers read it, &nbsp without its end. */
const REFERENCE = /&#?\w+;?/g;
const NUMBER = /^&#(?:x([\da-f]+)|(\d+));?/i;
/** frac14, Ccedil */
const LONGEST_UNENDED = 6;
const UNKNOWN_NAME = /^[a-z]+;$/i;

/** What a reference stands for, and how many characters of the source it takes. */
interface Character {
  readonly text: string;
  readonly length: number;
}

/** From 0x80 on, where references by number mean what Windows had there, and not control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_OF_WINDOWS = 0x80;
const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = '\ufffd';

function characterOf(codePoint: number): string {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint === 0 || isSurrogate || codePoint > LAST_CODE_POINT) return REPLACEMENT;
  return WINDOWS[codePoint - FIRST_OF_WINDOWS] ?? String.fromCodePoint(codePoint);
}

/** A reference by a name that lacks its semicolon: &nbsp12. A name that no table has is none of those (&gtcc;). */
function unendedName(name: string): Character | null {
  for (let end = Math.min(LONGEST_UNENDED, name.length); end > 1; end--) {
    const text = unendedNames.get(name.slice(0, end));
    if (text !== undefined) return UNKNOWN_NAME.test(name.slice(end)) ? null : { text, length: end + 1 };
  }
  return null;
}

/** The character that a reference stands for; null for what is none. */
export function referenced(written: string): Character | null {
  const number = NUMBER.exec(written);
  if (number) {
    const [{ length }, hex, decimal = ''] = number;
    return { text: characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)), length };
  }
  const text = written.endsWith(';') ? namedCharacters.get(written.slice(1, -1)) : undefined;
  return text === undefined ? unendedName(written.slice(1)) : { text, length: written.length };
}

/**
 * Hands on the chunks of a text in HTML: plain stretches, and each character that stands there as a reference. The
 * tokenizer that parts a source into tags does not look for references: without them it takes half the time.
 */
export function readReferences(text: string, start: number, take: (chunk: Chunk) => void): void {
  let from = 0;
  for (const { 0: written, index } of text.matchAll(REFERENCE)) {
    const character = referenced(written);
    if (!character) continue;
    if (index > from) take({ text: text.slice(from, index), start: start + from, end: start + index });
    from = index + character.length;
    take({ text: character.text, start: start + index, end: start + from });
  }
  if (from < text.length) take({ text: text.slice(from), start: start + from, end: start + text.length });
}
