import { type Block, type Piece, sourceOffset } from '../block.js';
import type { Page } from '../front-ends/page.js';
import { isText } from '../text-block.js';
import type { TracedText } from './traced-text.js';

function relocatedPiece<T extends Piece>(piece: T, { startOf, endOf }: TracedText): T {
  const { start, end } = piece;
  return {
    ...piece,
    start: startOf(start),
    end: endOf(end),
    offsetAt: (index: number) => startOf(sourceOffset(piece, index)),
  };
}

function relocatedBlock(block: Block, traced: TracedText): Block {
  if (isText(block)) return relocatedPiece(block, traced);
  const span = { start: traced.startOf(block.start), end: traced.endOf(block.end) };
  if (block.kind === 'rule') return { ...block, ...span };
  const rows = block.rows.map((row) => ({
    ...relocatedPiece(row, traced),
    cells: row.cells.map((cell) => relocatedPiece(cell, traced)),
  }));
  return { ...block, ...span, rows };
}

/** A page made of a text that was taken out of a source, with the places its pieces have in that source. */
export function relocated(page: Page, traced: TracedText): Page {
  const { blocks, documentTitle, unread } = page;
  return {
    ...page,
    blocks: blocks.map((block) => relocatedBlock(block, traced)),
    documentTitle: documentTitle && relocatedPiece(documentTitle, traced),
    unread: unread && { ...unread, from: traced.startOf(unread.from) },
  };
}
