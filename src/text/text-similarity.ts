import { fold } from './fold.js';

/** What one year's text may differ in from the next and still be the same text: figures, years, punctuation. */
const SET_ASIDE = /[\p{N}\p{P}\p{S}〇零一二两三四五六七八九十百千万亿]{1,9999}/gu;

/** The wording of a text, for comparison: folded, without figures, punctuation and white space. */
export function wordingOf(text: string): string {
  return fold(text).replace(SET_ASIDE, '');
}

/** The pairs of neighbouring characters of a wording, each as one number, sorted. A lone character is a pair by itself. */
export function pairsOf(wording: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(1, wording.length - 1));
  for (let index = 0; index < pairs.length; index++) {
    pairs[index] = wording.charCodeAt(index) * 0x1_0000 + (wording.charCodeAt(index + 1) || 0);
  }
  return pairs.sort();
}

/** Twice the pairs that two wordings share, each as often as it stands in both, over all they have. */
export function sharedPairs(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let at = 0;
  for (const pair of a) {
    while (at < b.length && (b[at] as number) < pair) at++;
    if (b[at] === pair) {
      shared++;
      at++;
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/**
 * How much of two texts is the same wording, from 0 to 1, whatever their years and figures (内容雷同): twice the
 * pairs of neighbouring characters that they share, over all the pairs they have. Figures in digits or in Chinese
 * numerals, punctuation and white space are set aside; whole passages in another order change little. 0 where one of
 * the texts has no words. Takes the time of sorting as many machine numbers as the texts have characters.
 *
 * What to hold the result against is argued in docs/text-similarity.md.
 */
export function textSimilarity(a: string, b: string): number {
  return wordingSimilarity(wordingOf(a), wordingOf(b)) ?? 0;
}

/** How much of two wordings is the same; null where one of them is empty. */
export function wordingSimilarity(a: string, b: string): number | null {
  if (a === '' || b === '') return null;
  return a === b ? 1 : sharedPairs(pairsOf(a), pairsOf(b));
}
