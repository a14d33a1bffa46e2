import type { TextSpan } from '../../finding/finding.js';
import { fold } from '../fold.js';
import type { RunningText } from './running-text.js';

/** A sentence of a running text, folded. */
export interface Sentence {
  readonly text: string;
  /** Where a part of it stands in the report. */
  readonly spanOf: (start: number, end: number) => TextSpan;
}

/** What folding would change: white space, invisible and compatibility characters. Punctuation stays as it is. */
const FOLDABLE =
  /[\s\u00ad\u200b-\u200f\u2060\ufeff\u2e80-\u2fdf\uf900-\ufaff\uff05\uff0e\uff10-\uff19\uff21-\uff5a]/;
const FOLDABLES = new RegExp(FOLDABLE.source, 'g');

/** For each character of a folded text, where it stands in the text. */
function placesIn(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const { length } = FOLDABLE.test(character) ? fold(character) : character;
    for (let i = 0; i < length; i++) places.push(at);
  }
  return places;
}

/** The part of a running text between two places, as a sentence. */
export function sentenceBetween({ text, spanOf }: RunningText, from: number, to: number): Sentence {
  const own = text.slice(from, to);
  if (!FOLDABLE.test(own)) {
    return { text: own, spanOf: (start, end) => spanOf(from + start, from + end) };
  }
  let places: readonly number[] | undefined;
  const placeOf = (index: number): number => {
    places ??= placesIn(own);
    return from + (places[index] as number);
  };
  return {
    text: own.replace(FOLDABLES, fold),
    spanOf: (start, end) => spanOf(placeOf(start), placeOf(end - 1) + 1),
  };
}

/** What ends a sentence: 。！？ and !?, by code, since every character on the way to one is looked at. */
function isStop(code: number): boolean {
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
