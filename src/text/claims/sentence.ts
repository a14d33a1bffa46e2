import type { TextSpan } from '../../finding/finding.js';
import { fold, withoutBlanks } from '../fold.js';
import { isUnusual, textSign } from '../text-signs.js';
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

/** Whether folding changes the character at a place. */
const isFoldable = (text: string, at: number): boolean =>
  isUnusual(text, at) && FOLDABLE.test(text.charAt(at));

/** Where folding changes a character first between two places; the second where it changes none. */
function firstFoldable(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isFoldable(text, at)) at++;
  return at;
}

/** The full-width forms of ASCII, and how far each is from its own. */
const FULL_WIDTH = 0xff00;
const TO_ASCII = 0xfee0;

/** A character that folding changes, folded: mostly nothing, for a blank, or the digit of a full-width one. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > FULL_WIDTH) return String.fromCharCode(code - TO_ASCII);
  return character.trim() === '' ? '' : fold(character);
}

/** What stands between two places of a text, folded. */
function foldBetween(text: string, start: number, end: number): string {
  let folded = '';
  let done = start;
  for (let at = firstFoldable(text, start, end); at < end; at = firstFoldable(text, done, end)) {
    folded += text.slice(done, at) + foldCharacter(text.charAt(at));
    done = at + 1;
  }
  return folded + text.slice(done, end);
}

/** Where the characters between two places of a text stand once they are folded. */
function placesBetween(text: string, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    const { length } = isFoldable(text, at) ? foldCharacter(text.charAt(at)) : ' ';
    for (let i = 0; i < length; i++) places.push(at);
  }
  return places;
}

/** A sentence that folding changes, with its text folded. */
function foldedSentence(running: RunningText, start: number, end: number, text: string): Sentence {
  let known: readonly number[] | undefined;
  const places = (): readonly number[] => {
    known ??= placesBetween(running.text, start, end);
    return known;
  };
  return { text, start: 0, end: text.length, running, places };
}

/** Whether there is anything that folding changes between two places of a text. */
function isFolded({ text, signs }: RunningText, start: number, end: number): boolean {
  if ((signs & textSign.unusual) !== 0) return firstFoldable(text, start, end) < end;
  return (signs & textSign.blank) !== 0 && text.slice(start, end).includes(' ');
}

/** The part of a running text between two places, as a sentence. */
export function sentenceBetween(running: RunningText, start: number, end: number): Sentence {
  const { text, signs } = running;
  if (!isFolded(running, start, end)) return { text, start, end, running };
  const hasMore = (signs & textSign.unusual) !== 0;
  const folded = hasMore ? foldBetween(text, start, end) : withoutBlanks(text.slice(start, end));
  return foldedSentence(running, start, end, folded);
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
