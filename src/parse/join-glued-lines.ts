import type { Block, ParagraphBlock } from './block.js';
import { gluedRuns } from './glued-runs.js';
import { joinedParagraph } from './joined-paragraph.js';
import { isBareLine } from './text-block.js';

/** Figures at the end of a line, parted by blanks or not; one or two digits can be the marks of notes. */
const ROW = /[^-+.,:：；;/–—―\s\d](\s?)(?:[-+./–—―\s]{0,9}\d){3,999}(?:[万亿]?元)?$/;
/** The last character of a row. */
const ENDS_ROW = /[\d元]/;
/** Behind a label or alone below heads. */
const FIGURE_AT_END = /\d[-+./–—―\s]{0,99}(?:[万亿]?元)?$/;
/** Fewer of them are lines of a text. */
const FEWEST_ROWS = 3;
/** Figures below their heads; fewer digits can be the number of a page or a year. */
const FIGURES = /^(?:[-+./–—―\s]{0,9}\d){5,999}$/;

/** Whether a line can be a row: what ends in no figure is none. */
const isRow = (block: Block): block is ParagraphBlock =>
  isBareLine(block) && ENDS_ROW.test(block.text.slice(-1)) && ROW.test(block.text);

/** Whether figures run into the words before them: 规章000, 规章0 0 0. */
const isGluedRow = ({ text }: ParagraphBlock): boolean => ROW.exec(text)?.[1] === '';

/** Whether no more than every other row has a blank between its label and its figures. */
function areGlued(blocks: readonly Block[]): boolean {
  const rows = blocks.filter(isRow);
  const glued = rows.filter(isGluedRow).length;
  return glued >= FEWEST_ROWS && glued * 2 > rows.length;
}

const isBelowAnother = (above: string): boolean => above !== '';

/** Whether a line is nothing but words of the tables, and figures behind them. */
function isOfTable(text: string): boolean {
  const [run, another] = gluedRuns(text, 1);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!first || !last || another || first.words.kind === 'section') return false;
  return text.slice(0, first.start).trim() === '' && last.figuresEnd === last.next;
}

/** The lines of a table from a block on. */
function linesFrom(blocks: readonly Block[], from: number): readonly ParagraphBlock[] {
  const lines: ParagraphBlock[] = [];
  for (let line = blocks[from]; isBareLine(line); line = blocks[from + lines.length]) {
    if (!isOfTable(line.text) && (lines.length === 0 || !FIGURES.test(line.text))) break;
    lines.push(line);
  }
  return lines;
}

/**
 * Joins the lines of tables whose rows stand a line each, with nothing between a label and its figures: as one paragraph
 * they are taken apart like a page whose markup was stripped.
 *
 * @param takeApart makes blocks of such a paragraph
 */
export function joinGluedLines(
  blocks: readonly Block[],
  takeApart: (paragraph: ParagraphBlock) => readonly Block[],
): readonly Block[] {
  if (!areGlued(blocks)) return blocks;
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const lines = linesFrom(blocks, at);
    const isGlued = lines.some(({ text }) => FIGURE_AT_END.test(text));
    const plain = lines.length > 0 ? lines : blocks.slice(at, at + 1);
    for (const block of isGlued ? takeApart(joinedParagraph(lines, isBelowAnother)) : plain) out.push(block);
    at += Math.max(1, lines.length);
  }
  return out;
}
