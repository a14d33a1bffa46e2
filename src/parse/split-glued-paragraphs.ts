import { contentHead } from '../form/disclosure.js';
import { remedyColumns } from '../form/remedies.js';
import { applicantHead } from '../form/requests.js';
import { fold } from '../text/fold.js';
import { foldedText } from '../text/folded-text.js';
import { type FormWords, formWordsIn } from '../text/form-words.js';
import { MONEY_UNIT } from '../text/money-unit.js';
import {
  type Block,
  type ParagraphBlock,
  type Piece,
  sourceOffset,
  type TableCell,
  type TableRow,
} from './block.js';
import { isBareLine, paragraphOf } from './text-block.js';

/** Words of the form in a paragraph, and the text up to the next. */
interface Link {
  readonly words: FormWords;
  /** Where the words stand in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Where the figures behind them end; `end` where there are none. */
  readonly figuresEnd: number;
  /** Where the next words begin, or the paragraph ends. */
  readonly next: number;
}

/** A shorter paragraph holds no table. */
const SHORTEST = 60;
/** Fewer labels in a row than these are words of a sentence. */
const FEWEST_LABELS = 3;
/** Figures and marks behind a label, parted by blanks or not parted at all. A year or a count in a sentence is none. */
const FIGURES = new RegExp(
  `^(?:\\s*(?:[-+]?\\.?\\d[\\d.,/]*(?:\\s?${MONEY_UNIT})?(?![\\d年月日%.,件条项个次])|(?:-(?!\\d)|[–—―/])(?!\\d*[年月日%.,件条项个次]))){1,256}`,
);
/** A figure or a mark among them, with a unit that stands apart from it. */
const FIGURE = new RegExp(`\\S+(?:\\s${MONEY_UNIT})?`, 'g');

/** Full-width digits and signs as plain ones, character for character. */
function plainDigits(text: string): string {
  return text.replace(/[０-９．，＋－／]/g, (sign) => sign.normalize('NFKC'));
}

function linksIn(text: string): readonly Link[] {
  const { folded, origin } = foldedText(text);
  const words = formWordsIn(folded);
  return words.map((own, index) => {
    const end = origin(own.end - 1) + 1;
    const next = words[index + 1] ? origin((words[index + 1] as FormWords).start) : text.length;
    const figures = FIGURES.exec(plainDigits(text.slice(end, next)));
    return { words: own, start: origin(own.start), end, figuresEnd: end + (figures?.[0].length ?? 0), next };
  });
}

const isJoined = (text: string, link: Link): boolean => text.slice(link.figuresEnd, link.next).trim() === '';

/** Runs of labels and figures with nothing else between them. A section heading stands by itself. */
function runsOf(text: string, links: readonly Link[]): readonly (readonly Link[])[] {
  const runs: Link[][] = [];
  let open: Link[] = [];
  for (const link of links) {
    if (link.words.kind === 'section') {
      runs.push(open, [link]);
      open = [];
    } else {
      open.push(link);
      if (isJoined(text, link)) continue;
      runs.push(open);
      open = [];
    }
  }
  runs.push(open);
  return runs.filter((run) => run[0]?.words.kind === 'section' || run.length >= FEWEST_LABELS);
}

function pieceAt(paragraph: ParagraphBlock, from: number, to: number): Piece {
  const raw = paragraph.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  return {
    text,
    start: sourceOffset(paragraph, start),
    end: text === '' ? sourceOffset(paragraph, start) : sourceOffset(paragraph, start + text.length - 1) + 1,
    offsetAt: (index) => sourceOffset(paragraph, start + index),
  };
}

const cellOf = (piece: Piece, column: number): TableCell => ({ ...piece, column, columnSpan: 1 });

function figureCells(paragraph: ParagraphBlock, { end, figuresEnd }: Link): readonly Piece[] {
  const text = paragraph.text.slice(end, figuresEnd);
  return Array.from(text.matchAll(FIGURE), ({ 0: token, index }) =>
    pieceAt(paragraph, end + index, end + index + token.length),
  );
}

/** The rows of a run: labels up to figures, and the figures. */
function rowsOf(paragraph: ParagraphBlock, run: readonly Link[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let open: Piece[] = [];
  const close = (figures: readonly Piece[]): void => {
    const cells = [...open, ...figures];
    const [first] = cells;
    open = [];
    if (!first) return;
    const text = cells.map((cell) => cell.text).join(' ');
    rows.push({
      text,
      start: first.start,
      end: (cells.at(-1) as Piece).end,
      cells: cells.map(cellOf),
      glued: true,
    });
  };
  for (const link of run) {
    open.push(pieceAt(paragraph, link.start, link.end));
    const figures = figureCells(paragraph, link);
    if (figures.length > 0) close(figures);
  }
  close([]);
  return rows;
}

/** Words that stand in every table of the form; a paragraph without them holds none. */
const signs: readonly string[] = [
  contentHead.zh,
  applicantHead.zh,
  ...remedyColumns.slice(0, 1).map(({ zh }) => zh),
];

function mayHoldTable({ text }: ParagraphBlock): boolean {
  if (text.length < SHORTEST) return false;
  const folded = fold(text);
  return signs.some((words) => folded.includes(words));
}

function blocksOf(paragraph: ParagraphBlock): readonly Block[] {
  const runs = runsOf(paragraph.text, linksIn(paragraph.text));
  if (!runs.some(([first]) => first?.words.kind === 'label')) return [paragraph];
  const blocks: Block[] = [];
  let from = 0;
  const addText = (to: number): void => {
    const piece = pieceAt(paragraph, from, to);
    if (piece.text !== '') blocks.push(paragraphOf(piece, true));
  };
  for (const run of runs) {
    const [first] = run as readonly [Link, ...Link[]];
    addText(first.start);
    from = (run.at(-1) as Link).figuresEnd;
    if (first.words.kind === 'section') {
      from = first.end;
      blocks.push(paragraphOf(pieceAt(paragraph, first.start, first.end), false));
    } else {
      const rows = rowsOf(paragraph, run);
      blocks.push({
        kind: 'table',
        start: (rows[0] as TableRow).start,
        end: (rows.at(-1) as TableRow).end,
        rows,
      });
    }
  }
  addText(paragraph.text.length);
  return blocks;
}

/**
 * Takes apart paragraphs in which whole tables stand as running text, label after label with the figures between
 * them, as pages leave them whose markup was stripped.
 */
export function splitGluedParagraphs(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (isBareLine(block) && mayHoldTable(block) ? blocksOf(block) : [block]));
}
