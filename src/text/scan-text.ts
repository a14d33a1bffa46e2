import { FIRST, SECOND, signPlaces, type TextSigns, textSign } from './text-signs.js';

/** What one pass over the characters of a text finds, for all rules that look for something in it. */
export interface TextScan {
  readonly signs: TextSigns;
  /**
   * In the order of the text the places where the mark of a claim can stand, and the complement (`~place`, below zero) of
   * those where a sentence ends.
   */
  readonly places: readonly number[];
}

const MARK: TextSigns = textSign.markOfCount | textSign.markOfTwo | textSign.markOfOne;
const STOP: TextSigns = textSign.stop;

/** Enters where the first of two characters stands that a mark of a claim can begin with, or that ends a sentence. */
function notePlace(found: TextSigns, at: number, places: number[]): void {
  if ((found & MARK) !== 0) places.push(at);
  if ((found & STOP) !== 0) places.push(~at);
}

/** Looks a text over. */
export function scanText(text: string): TextScan {
  const { table, single } = signPlaces();
  const { length } = text;
  const places: number[] = [];
  let signs = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const own = table[text.charCodeAt(at)] as number;
    const found = before & (own >>> SECOND);
    before = own;
    // Most characters are the first of nothing.
    if (found === 0) continue;
    signs |= found;
    notePlace(found, at - 1, places);
  }
  const last = before & single;
  notePlace(last, length - 1, places);
  return { signs: (signs | last) & FIRST, places };
}

/** A text that has been looked over. */
export interface ScannedText extends TextScan {
  readonly text: string;
}

/** Texts, none of them empty, put together as one: only where one meets the next has it still to be looked over. */
export function joinScanned(texts: readonly ScannedText[]): ScannedText {
  const { table, single } = signPlaces();
  const places: number[] = [];
  let start = 0;
  let all = 0;
  let before = 0;
  for (const { text, signs, places: own } of texts) {
    const found = before & ~single & ((table[text.charCodeAt(0)] as number) >>> SECOND);
    notePlace(found, start - 1, places);
    for (const place of own) places.push(place < 0 ? place - start : place + start);
    all |= found | signs;
    start += text.length;
    before = table[text.charCodeAt(text.length - 1)] as number;
  }
  // Put together at once, it is faster to read than piece by piece.
  return { text: texts.map(({ text }) => text).join(''), signs: all & FIRST, places };
}
