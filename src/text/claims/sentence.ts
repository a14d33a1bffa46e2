import type { TextSpan } from '../../finding/finding.js';
import { fold } from '../fold.js';
import { textSign } from '../text-signs.js';
import { type RunningText, spanOf } from './running-text.js';

/** A sentence of a running text. */
export interface Sentence {
  /** The text that it stands in: the running text, or where folding changes something of it, itself, folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly running: RunningText;
  /** Where each folded character stands in the running text; left out where folding changes nothing. */
  readonly places?: () => readonly number[];
}

/** What folding would change: white space, invisible and compatibility characters. Punctuation stays as it is. */
const FOLDABLE =
  /[\s\u00ad\u200b-\u200f\u2060\ufeff\u2e80-\u2fdf\uf900-\ufaff\uff05\uff0e\uff10-\uff19\uff21-\uff5a]/;
const FOLDABLES = new RegExp(`${FOLDABLE.source}+`, 'g');

/** Folds what folding changes; mostly that is a blank. */
const foldRun = (run: string): string => (run.trim() === '' ? '' : fold(run));

/** Where the characters of a text that begins at a place stand once it is folded. */
function placesIn(text: string, from: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const { length } = FOLDABLE.test(character) ? fold(character) : character;
    for (let i = 0; i < length; i++) places.push(from + at);
  }
  return places;
}

function foldedSentence(raw: string, running: RunningText, from: number): Sentence {
  const text = raw.replace(FOLDABLES, foldRun);
  let known: readonly number[] | undefined;
  const places = (): readonly number[] => {
    known ??= placesIn(raw, from);
    return known;
  };
  return { text, start: 0, end: text.length, running, places };
}

/** The part of a running text between two places, as a sentence. */
export function sentenceBetween(running: RunningText, start: number, end: number): Sentence {
  const { text, signs } = running;
  if ((signs & textSign.unusual) !== 0) {
    const raw = text.slice(start, end);
    if (FOLDABLE.test(raw)) return foldedSentence(raw, running, start);
  }
  return { text, start, end, running };
}

/** The words of a sentence. */
export function wordsOfSentence({ text, start, end }: Sentence): string {
  return text.slice(start, end);
}

/** Where a part of a sentence, between two places of its text, stands in the report. */
export function spanIn({ running, places }: Sentence, start: number, end: number): TextSpan {
  if (!places) return spanOf(running, start, end);
  const known = places();
  return spanOf(running, known[start] as number, (known[end - 1] as number) + 1);
}
