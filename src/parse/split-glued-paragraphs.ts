import { contentHead } from '../form/disclosure.js';
import { remedyColumns } from '../form/remedies.js';
import { applicantHead } from '../form/requests.js';
import { fold } from '../text/fold.js';
import { MONEY_UNIT } from '../text/money-unit.js';
import {
  type Block,
  type ParagraphBlock,
  type Piece,
  sourceOffset,
  type TableCell,
  type TableRow,
} from './block.js';
import { type GluedLink, gluedRuns } from './glued-runs.js';
import { joinGluedLines } from './join-glued-lines.js';
import { isBareLine, paragraphOf } from './text-block.js';

/** A shorter paragraph holds no table. */
const SHORTEST = 60;
/** A figure or a mark behind a label, with a unit that stands apart from it. */
const FIGURE = new RegExp(`\\S+(?:\\s${MONEY_UNIT})?`, 'g');

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

function figureCells(paragraph: ParagraphBlock, { end, figuresEnd }: GluedLink): readonly Piece[] {
  const text = paragraph.text.slice(end, figuresEnd);
  return Array.from(text.matchAll(FIGURE), ({ 0: token, index }) =>
    pieceAt(paragraph, end + index, end + index + token.length),
  );
}

/** The rows of a run: labels up to figures, and the figures. */
function rowsOf(paragraph: ParagraphBlock, run: readonly GluedLink[]): readonly TableRow[] {
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

/** @param fewest fewer labels in a row are words of a sentence */
function blocksOf(paragraph: ParagraphBlock, fewest?: number): readonly Block[] {
  const runs = gluedRuns(paragraph.text, fewest);
  if (!runs.some(([first]) => first?.words.kind === 'label')) return [paragraph];
  const blocks: Block[] = [];
  let from = 0;
  const addText = (to: number): void => {
    const piece = pieceAt(paragraph, from, to);
    if (piece.text !== '') blocks.push(paragraphOf(piece, true));
  };
  for (const run of runs) {
    const [first] = run as readonly [GluedLink, ...GluedLink[]];
    addText(first.start);
    from = (run.at(-1) as GluedLink).figuresEnd;
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
  const joined = joinGluedLines(blocks, (paragraph) => blocksOf(paragraph, 1));
  const isGlued = (block: Block): block is ParagraphBlock => isBareLine(block) && mayHoldTable(block);
  if (!joined.some(isGlued)) return joined;
  return joined.flatMap((block) => (isGlued(block) ? blocksOf(block) : [block]));
}
