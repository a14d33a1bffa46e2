import { createFinding } from '../../finding/create-finding.js';
import type { Finding } from '../../finding/finding.js';
import { parseRules } from '../../finding/rules/parse.js';
import { lineIndex } from '../line-index.js';
import { encodingOf } from './encoding-of.js';
import { decoded, type Encoding, isDecodable } from './platform-decoder.js';
import { characterAt, firstUndecodable } from './undecodable.js';

/** The text of a source and how it was decoded. */
export interface DecodedSource {
  /** What the bytes say; U+FFFD where they are damaged. */
  readonly text: string;
  /** The encoding, by its WHATWG name: `utf-8`, `gb18030`, `utf-16le`, … */
  readonly encoding: string;
  /** `parse.undecodable` where the encoding does not have some of the bytes. */
  readonly findings: readonly Finding[];
}

/** The finding that some bytes are not of the encoding; the first stands at an offset in bytes and at a place in the text. */
function undecodable(bytes: Uint8Array, encoding: Encoding, text: string): Finding {
  const offset = firstUndecodable(bytes, encoding);
  const start = characterAt(bytes, offset, encoding);
  const span = lineIndex(text)(start, start + 1);
  const count = text.slice(start).split('\ufffd').length - 1;
  const params = { offset, line: span.line, count, encoding };
  return createFinding({ rule: 'parse.undecodable', params, span }, parseRules['parse.undecodable'], 'zh');
}

/**
 * Decodes the bytes of a source: by a byte order mark; else as UTF-8 where they are Chinese in UTF-8, a few damaged
 * bytes apart (pages that state another encoding by mistake are common); else as UTF-16 where every other byte shows
 * it; else by the hint or by what the document states of itself, where the bytes bear it out; else as UTF-8 or
 * GB 18030, whichever loses less. A label of an encoding that has no Chinese counts as none. Bytes that the encoding
 * does not have become U+FFFD, and a finding says where the first stands, in bytes and in the text.
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
  const text = decoded(bytes, encoding);
  const isWhole = isDecodable(bytes, encoding);
  return { text, encoding, findings: isWhole ? [] : [undecodable(bytes, encoding, text)] };
}
