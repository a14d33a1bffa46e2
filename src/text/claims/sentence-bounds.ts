/** What ends a sentence. */
export const STOPS = '。！？!?';

/** Whether a character, given by its code, ends a sentence. */
export function isStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;
}

/** Where the sentence begins in which a place stands; not before a place that is known to begin one. */
export function sentenceStart(text: string, at: number, earliest: number): number {
  const first = Math.max(0, earliest);
  let start = at;
  while (start > first && !isStop(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the sentence ends in which a place stands. */
export function sentenceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isStop(text.charCodeAt(end))) end++;
  return end;
}
