import type { TextSpan } from '../../finding/finding.js';
import { pointerOf, type TextPiece } from '../text-piece.js';
import { scanText, type TextScan } from '../text-signs.js';

/** Paragraphs that run on, as one text. */
export interface RunningText extends TextScan {
  readonly text: string;
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

function running(paragraphs: readonly TextPiece[]): RunningText {
  if (paragraphs.length === 1) {
    const { text, signs, claims, stops } = paragraphs[0] as TextPiece;
    return { text, paragraphs, starts: AT_START, signs, claims, stops };
  }
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += paragraph.text;
  }
  const { signs, claims, stops } = scanText(text);
  return { text, paragraphs, starts, signs, claims, stops };
}

/** What a paragraph that is at its end ends with, white space aside. */
const ENDS = '。！？；：.!?;:';
/** A shorter one is a line of its own, no line that was broken. */
const SHORTEST_LINE = 14;

/** Whether a paragraph is the first part of one that was broken into lines. */
function isBroken({ text }: TextPiece): boolean {
  if (text.length < SHORTEST_LINE) return false;
  const whole = text.trimEnd();
  return !ENDS.includes(whole.charAt(whole.length - 1) || ' ');
}

/** Paragraphs put together where one was broken into lines, as in the text of a PDF. */
export function runningTexts(paragraphs: readonly TextPiece[]): readonly RunningText[] {
  const texts: RunningText[] = [];
  let open: TextPiece[] = [];
  for (const paragraph of paragraphs) {
    open.push(paragraph);
    if (isBroken(paragraph)) continue;
    texts.push(running(open));
    open = [];
  }
  if (open.length > 0) texts.push(running(open));
  return texts;
}
