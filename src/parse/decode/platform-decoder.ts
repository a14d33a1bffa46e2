/** The decoder that every platform has; the rest of its globals stay out of reach of the library. */
declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
};

/** An encoding that Chinese is published in, by its WHATWG name. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

const encodings: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** GB 2312 and GBK are parts of GB 18030; pages that name them often use more than they have. */
const asGb18030: ReadonlySet<string> = new Set([
  'gbk',
  'cp936',
  'ms936',
  'windows-936',
  'gb18030-2000',
  'gb18030-2022',
]);

/**
 * The encoding that a label names; null for one that the platform does not know, and for one that no Chinese can be
 * written in: a page in Chinese that names such a one names it by mistake.
 */
export function encodingNamed(label: string): Encoding | null {
  const name = label.trim().toLowerCase();
  if (asGb18030.has(name)) return 'gb18030';
  try {
    const known = new TextDecoder(name).encoding;
    return asGb18030.has(known) ? 'gb18030' : (encodings.find((encoding) => encoding === known) ?? null);
  } catch {
    return null;
  }
}

/** The text that bytes are in an encoding, U+FFFD in place of what it does not have. A byte order mark is left out. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
}

/** ASCII, with other bytes as whatever they may be. */
export function decodedAsAscii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Whether an encoding has all of some bytes; unless `isWhole`, they can end within a character. */
export function isDecodable(bytes: Uint8Array, encoding: Encoding, isWhole = true): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
