import type { TextSpan } from '../../finding/finding.js';

/** A paragraph of the report. */
export interface Paragraph {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly text: string;
}

/** Paragraphs that run on, as one text, with the way back. */
export interface RunningText {
  readonly text: string;
  /** Where a part of the text stands: in the paragraph in which it begins, up to that one's end at most. */
  readonly spanOf: (start: number, end: number) => TextSpan;
}

/** A paragraph that ends so is at its end. */
const ENDED = /[。！？；：.!?;:]\s*$/;
/** A shorter one is a line of its own, no line that was broken. */
const SHORTEST_LINE = 14;

/** Whether a paragraph is the first part of one that was broken into lines. */
function isBroken({ text }: Paragraph): boolean {
  return text.length >= SHORTEST_LINE && !ENDED.test(text);
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

function joined(paragraphs: readonly Paragraph[]): RunningText {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += paragraph.text;
  }
  const spanOf = (start: number, end: number): TextSpan => {
    const own = lastBefore(starts, start);
    const { pointer, text: ownText } = paragraphs[own] as Paragraph;
    const from = starts[own] as number;
    return { pointer, start: start - from, end: Math.min(end - from, ownText.length) };
  };
  return { text, spanOf };
}

function running(paragraphs: readonly Paragraph[]): RunningText {
  const [only, ...others] = paragraphs as readonly [Paragraph, ...Paragraph[]];
  if (others.length > 0) return joined(paragraphs);
  const { pointer, text } = only;
  return { text, spanOf: (start, end) => ({ pointer, start, end }) };
}

/** Paragraphs put together where one was broken into lines, as in the text of a PDF. */
export function runningTexts(paragraphs: readonly Paragraph[]): readonly RunningText[] {
  const texts: RunningText[] = [];
  let open: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    open.push(paragraph);
    if (isBroken(paragraph)) continue;
    texts.push(running(open));
    open = [];
  }
  if (open.length > 0) texts.push(running(open));
  return texts;
}
