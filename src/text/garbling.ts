/**
 * Characters that no text has (replacement and control characters), text of one encoding read in another: four letters
 * of Latin-1 in a row (not the signs · × ÷ ± °, which Chinese text has), the words 政府 and 信息 in UTF-8 read as GBK, what replacement characters and unset memory look
 * like in GBK.
 */
const GARBLED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\u00a1-\u00af\u00b2-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{4}|锟斤拷|烫烫烫|屯屯屯|鏀垮簻|淇℃伅/;

/** Where a text is garbled first; -1 for a text that is not. */
export function garbledAt(text: string): number {
  return text.search(GARBLED);
}
