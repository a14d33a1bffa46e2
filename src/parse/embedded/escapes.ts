import { referenced } from '../front-ends/character-references.js';
import type { Escape } from './traced-text.js';

const IN_STRING = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const IN_MARKUP = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|amp|lt|gt|quot|apos);/g;

const inString: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\n', v: '\n' };
const isLineBreak = (text: string): boolean => text === '\n' || text === '\r' || text === '\r\n';

function character(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function escapes(
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
  decode: (match: RegExpMatchArray) => string,
): readonly Escape[] {
  return Array.from(text.slice(from, to).matchAll(pattern), (match) => {
    const start = from + match.index;
    return { start, end: start + match[0].length, text: decode(match) };
  });
}

/** The escapes of a string literal of JavaScript or JSON. */
export function stringEscapes(text: string, from: number, to: number): readonly Escape[] {
  return escapes(text, from, to, IN_STRING, ([, point, unit, byte, sign = '']) => {
    const digits = point ?? unit ?? byte;
    if (digits !== undefined) return character(digits);
    return isLineBreak(sign) ? '' : (inString[sign] ?? sign);
  });
}

/** The character references that hide markup. Others are for whoever reads the markup. */
export function markupEscapes(text: string, from: number, to: number): readonly Escape[] {
  return escapes(text, from, to, IN_MARKUP, ([written]) => referenced(written)?.text ?? written);
}
