import { decoded, type Encoding, isDecodable } from './platform-decoder.js';
import { hintedEncoding, statedEncoding } from './stated-encoding.js';

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: Encoding;
}

const marks: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

function markedEncoding(bytes: Uint8Array): Encoding | null {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;
}

/** How much of a document shows whether its bytes come in pairs. */
const SAMPLE = 65_536;
/** Fewer zero bytes than these are chance. */
const FEWEST_ZEROS = 4;

/**
 * UTF-16 without a mark shows in the zero bytes of its ASCII characters, first or second of each pair; a few Chinese
 * characters, such as 一, have theirs in the other place. No other encoding of Chinese has zero bytes.
 */
function pairedEncoding(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let i = Math.min(bytes.length, SAMPLE) - 1; i >= 0; i--) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (Math.max(even, odd) < FEWEST_ZEROS || Math.min(even, odd) > Math.max(even, odd) / 2) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/g;
const LOST = /\ufffd/g;
const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Of so many Chinese characters one can be damaged. */
const PER_DAMAGED = 20;

/** Chinese in UTF-8: three bytes a character, which no text in another encoding hits on by chance, not even mostly. */
function isChineseInUtf8(bytes: Uint8Array): boolean {
  const text = decoded(bytes, 'utf-8');
  return countOf(CHINESE, text) > PER_DAMAGED * countOf(LOST, text);
}

/** The encoding that loses the least; the first of several. */
function leastLost(bytes: Uint8Array, candidates: readonly Encoding[]): Encoding {
  let best: Encoding = 'utf-8';
  let fewest = Number.POSITIVE_INFINITY;
  for (const encoding of new Set(candidates)) {
    const lost = isDecodable(bytes, encoding) ? 0 : countOf(LOST, decoded(bytes, encoding));
    if (lost < fewest) [best, fewest] = [encoding, lost];
    if (fewest === 0) break;
  }
  return best;
}

/** The encoding of bytes: by their mark, by what they show, by the hint, by their own statement, else whichever loses least. */
export function encodingOf(bytes: Uint8Array, hint: string | undefined): Encoding {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  if (isChineseInUtf8(bytes)) return 'utf-8';
  const paired = pairedEncoding(bytes);
  if (paired) return paired;
  const named = [hintedEncoding(hint), statedEncoding(bytes)];
  return leastLost(bytes, [...named.flatMap((encoding) => encoding ?? []), 'utf-8', 'gb18030']);
}
