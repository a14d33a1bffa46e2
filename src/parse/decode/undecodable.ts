import { decoded, type Encoding, isDecodable } from './platform-decoder.js';

/** No character has more bytes in any of the encodings. */
const LONGEST = 4;

/** The length of the shortest beginning of some bytes that has something undecodable in it; one more than all for none. */
function firstFailure(bytes: Uint8Array, encoding: Encoding): number {
  let low = 0;
  let high = bytes.length + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const fails = middle > bytes.length || !isDecodable(bytes.subarray(0, middle), encoding, false);
    if (fails) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset of the first byte that an encoding does not have, or of the character that it breaks. */
export function firstUndecodable(bytes: Uint8Array, encoding: Encoding): number {
  const failure = firstFailure(bytes, encoding);
  for (let start = failure - 1; start > Math.max(0, failure - 1 - LONGEST); start--) {
    if (isDecodable(bytes.subarray(0, start), encoding)) return start;
  }
  return Math.max(0, failure - 1 - LONGEST);
}

/** Where the character that begins at a byte stands in the decoded text. */
export function characterAt(bytes: Uint8Array, offset: number, encoding: Encoding): number {
  return decoded(bytes.subarray(0, offset), encoding).length;
}
