import { createFinding } from '../finding/create-finding.js';
import type { Finding } from '../finding/finding.js';
import { rules } from '../finding/rules.js';

/** The decoder that every platform has; the rest of its globals stay out of reach of the library. */
declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string };

/** The text of a source and how it was decoded. */
export interface DecodedSource {
  readonly text: string;
  /** The encoding, by its WHATWG name: `utf-8`, `gb18030`, `utf-16le`, … */
  readonly encoding: string;
  /** `parse.undecodable` where the encoding does not have some of the bytes. */
  readonly findings: readonly Finding[];
}

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const marks: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

/** GB 2312 and GBK are parts of GB 18030; pages that name them often use more than they have. */
const wider: Readonly<Record<string, string>> = { gb2312: 'gb18030', gbk: 'gb18030', gb18030: 'gb18030' };

/** How far into a document its own statement of the encoding is looked for, as browsers do. */
const HEAD = 4096;
const STATED =
  /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,30})|<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w-]{2,30})/i;

function markedEncoding(bytes: Uint8Array): string | null {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;
}

/** The name of an encoding that the platform can decode; null for a label it does not know. */
function knownEncoding(label: string | undefined): string | null {
  const name = label
    ?.trim()
    .toLowerCase()
    .replace(/^.*charset=/, '')
    .replace(/["';\s]/g, '');
  if (!name) return null;
  try {
    new TextDecoder(wider[name] ?? name);
    return wider[name] ?? name;
  } catch {
    return null;
  }
}

function statedEncoding(bytes: Uint8Array): string | null {
  const match = STATED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
  return knownEncoding(match?.[1] ?? match?.[2]);
}

/** Fewer bytes than these do not show whether they come in pairs. */
const FEWEST_BYTES = 16;

/** UTF-16 without a mark shows in the zero bytes of its ASCII characters. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, HEAD);
  if (length < FEWEST_BYTES) return null;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) <= length / 16 || Math.min(even, odd) > Math.max(even, odd) / 8) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodes(bytes: Uint8Array, encoding: string, isWhole = true): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Chinese characters in valid UTF-8: three bytes each, which no text in another encoding hits on by chance. */
function isChineseInUtf8(bytes: Uint8Array): boolean {
  if (!decodes(bytes, 'utf-8')) return false;
  return /[\u3000-\u9fff\uff00-\uffef]/.test(new TextDecoder('utf-8').decode(bytes));
}

/** The encoding of bytes: the mark at their head, what they show, the hint, their own statement, else whichever has all of them. */
function encodingOf(bytes: Uint8Array, hint: string | undefined): string {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  if (isChineseInUtf8(bytes)) return 'utf-8';
  const stated = knownEncoding(hint) ?? statedEncoding(bytes);
  const guesses = [stated, wideEncoding(bytes), 'utf-8', 'gb18030'].flatMap((encoding) => encoding ?? []);
  return guesses.find((encoding) => decodes(bytes, encoding)) ?? stated ?? 'utf-8';
}

/** The offset of the first byte that an encoding does not have. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodes(bytes.subarray(0, middle + 1), encoding, false)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function undecodable(bytes: Uint8Array, encoding: string, text: string): Finding {
  const count = text.split('\ufffd').length - 1;
  const params = { offset: firstUndecodable(bytes, encoding), count, encoding };
  return createFinding({ rule: 'parse.undecodable', params }, rules['parse.undecodable'].severity, 'zh');
}

/**
 * Decodes the bytes of a source: by a byte order mark, else as UTF-8 where they are Chinese in valid UTF-8 (pages
 * that state another encoding by mistake are common), else by the hint or by what the document states of itself,
 * where the bytes bear it out, else as UTF-16, UTF-8 or GB 18030, whichever has all of them. Bytes that the encoding
 * does not have become U+FFFD, and a finding says where the first stands.
 *
 * @param hint the charset that came with the bytes, such as that of an HTTP header; a label the platform does not
 *   know counts as none
 *
 * @example
 * ```ts
 * import { decodeSource } from 'zfxxgk-report/parse';
 *
 * const { text, encoding } = decodeSource(new Uint8Array([0xb9, 0xe6, 0xd5, 0xc2]));
 * text; //=> '规章'
 * encoding; //=> 'gb18030'
 * ```
 */
export function decodeSource(bytes: Uint8Array, hint?: string): DecodedSource {
  const encoding = encodingOf(bytes, hint);
  const text = new TextDecoder(encoding).decode(bytes);
  const isWhole = decodes(bytes, encoding);
  return { text, encoding, findings: isWhole ? [] : [undecodable(bytes, encoding, text)] };
}
