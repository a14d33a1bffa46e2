import type { Block, HeadingBlock, ParagraphBlock, Piece } from './block.js';

/** A heading or a paragraph. */
export type TextBlock = HeadingBlock | ParagraphBlock;

/** Whether a block holds text by itself. */
export function isText(block: Block | undefined): block is TextBlock {
  return block?.kind === 'heading' || block?.kind === 'paragraph';
}

/** Whether a block is a paragraph that the source does not mark as running text. */
export function isLine(block: Block | undefined): block is ParagraphBlock {
  return block?.kind === 'paragraph' && !block.literal;
}

/** Whether a block is a line that may be anything: nothing marks it as running text. */
export function isBareLine(block: Block | undefined): block is ParagraphBlock {
  return isLine(block) && !block.indented;
}

/** Whether a block may turn out to be a heading or a title: the source marks it as one, or not as running text. */
export function mayBeHeading(block: Block | undefined): block is TextBlock {
  return block?.kind === 'heading' || isLine(block);
}

/** A piece of the source as a paragraph. */
export function paragraphOf(piece: Piece, indented: boolean): ParagraphBlock {
  return { kind: 'paragraph', ...piece, literal: false, indented };
}
