import type { TextSpan } from '../../finding/finding.js';
import { joinScanned, type ScannedText } from '../scan-text.js';
import { pointerOf, type TextPiece } from '../text-piece.js';
import { type CharacterSigns, characterSigns, signsAt } from './character-signs.js';

/** Paragraphs that run on, as one text. */
export interface RunningText extends ScannedText {
  readonly paragraphs: readonly TextPiece[];
  /** Where each of them begins in the text. */
  readonly starts: readonly number[];
}

/** The last of some places in ascending order that is not behind a place. */
function lastBefore(places: readonly number[], at: number): number {
  let [from, to] = [0, places.length - 1];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((places[middle] as number) <= at) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Where a part of a running text stands: in the paragraph in which it begins, up to that one's end at most. */
export function spanOf({ paragraphs, starts }: RunningText, start: number, end: number): TextSpan {
  const own = lastBefore(starts, start);
  const paragraph = paragraphs[own] as TextPiece;
  const from = starts[own] as number;
  return {
    pointer: pointerOf(paragraph),
    start: start - from,
    end: Math.min(end - from, paragraph.text.length),
  };
}

const AT_START: readonly number[] = [0];

function runningAlone(paragraph: TextPiece): RunningText {
  const { text, signs, places } = paragraph;
  return { text, paragraphs: [paragraph], starts: AT_START, signs, places };
}

function joined(paragraphs: readonly TextPiece[]): RunningText {
  const starts: number[] = [];
  let start = 0;
  for (const { text } of paragraphs) {
    starts.push(start);
    start += text.length;
  }
  const { text, signs, places } = joinScanned(paragraphs);
  return { text, paragraphs, starts, signs, places };
}

/** What a paragraph that is at its end ends with, white space aside. */
const ENDS: CharacterSigns = characterSigns('。！？；：.!?;:');
/** A shorter one is a line of its own, no line that was broken. */
const SHORTEST_LINE = 14;

/** Whether a paragraph is the first part of one that was broken into lines. */
function isBroken({ text }: TextPiece): boolean {
  if (text.length < SHORTEST_LINE || signsAt(ENDS, text, text.length - 1) !== 0) return false;
  const whole = text.trimEnd();
  return signsAt(ENDS, whole, whole.length - 1) === 0;
}

/** Paragraphs put together where one was broken into lines, as in the text of a PDF. */
export function runningTexts(paragraphs: readonly TextPiece[]): readonly RunningText[] {
  const texts: RunningText[] = [];
  const last = paragraphs.length - 1;
  let first = 0;
  for (let at = 0; at <= last; at++) {
    const paragraph = paragraphs[at] as TextPiece;
    if (at < last && isBroken(paragraph)) continue;
    texts.push(at === first ? runningAlone(paragraph) : joined(paragraphs.slice(first, at + 1)));
    first = at + 1;
  }
  return texts;
}
