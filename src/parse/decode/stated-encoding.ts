import { decodedAsAscii, type Encoding, encodingNamed } from './platform-decoder.js';

/** How far into a document its own statement of the encoding is looked for. */
const HEAD = 4096;
const OF_DOCUMENT =
  /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,30})|<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w-]{2,30})/i;
const OF_HEADER = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([^\s"';,]{2,30})/i;

/** The encoding that came with a document, as a bare label or as an HTTP header names it; null where it names none. */
export function hintedEncoding(hint: string | undefined): Encoding | null {
  return hint === undefined ? null : encodingNamed(OF_HEADER.exec(hint)?.[1] ?? hint);
}

/** The encoding that a document names in a meta tag or in an XML declaration; null where it names none. */
export function statedEncoding(bytes: Uint8Array): Encoding | null {
  const match = OF_DOCUMENT.exec(decodedAsAscii(bytes.subarray(0, HEAD)));
  const label = match?.[1] ?? match?.[2];
  return label === undefined ? null : encodingNamed(label);
}
