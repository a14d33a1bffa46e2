import type { TextSpan } from '../../finding/finding.js';
import { fold } from '../fold.js';
import { textSign } from '../text-signs.js';
import { type RunningText, spanOf } from './running-text.js';

/** A sentence of a running text, folded. */
export interface Sentence {
  readonly text: string;
  readonly running: RunningText;
  /** Where it begins in the running text. */
  readonly from: number;
  /** Where each folded character stands, counted from there; left out where folding changes nothing. */
  readonly places?: () => readonly number[];
}

/** What folding would change: white space, invisible and compatibility characters. Punctuation stays as it is. */
const FOLDABLE =
  /[\s\u00ad\u200b-\u200f\u2060\ufeff\u2e80-\u2fdf\uf900-\ufaff\uff05\uff0e\uff10-\uff19\uff21-\uff5a]/;
const FOLDABLES = new RegExp(`${FOLDABLE.source}+`, 'g');

/** Folds what folding changes; mostly that is a blank. */
const foldRun = (run: string): string => (run.trim() === '' ? '' : fold(run));

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
export function sentenceBetween(running: RunningText, from: number, to: number): Sentence {
  const text = running.text.slice(from, to);
  if ((running.signs & textSign.unusual) === 0 || !FOLDABLE.test(text)) return { text, running, from };
  let known: readonly number[] | undefined;
  const places = (): readonly number[] => {
    known ??= placesIn(text);
    return known;
  };
  return { text: text.replace(FOLDABLES, foldRun), running, from, places };
}

/** Where a part of a sentence stands in the report. */
export function spanIn({ running, from, places }: Sentence, start: number, end: number): TextSpan {
  if (!places) return spanOf(running, from + start, from + end);
  const known = places();
  return spanOf(running, from + (known[start] as number), from + (known[end - 1] as number) + 1);
}
