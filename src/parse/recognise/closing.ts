import { isDateLine, isPageFurniture } from '../../text/page-furniture.js';
import type { Block, HeadingBlock, ParagraphBlock } from '../block.js';

type Line = HeadingBlock | ParagraphBlock;

/** The end of a report parted into what still belongs to its last section and what stands below it. */
export interface Ending {
  readonly body: readonly Block[];
  /** The signature: the agency and the date. */
  readonly closing: readonly Line[];
}

const LONGEST_SIGNATURE = 40;
const SENTENCE_END = /[。！？；;]/;

/** A line that may belong to a signature or to the page: nothing marks it as running text. */
const isBare = (block: Block | undefined): block is ParagraphBlock =>
  block?.kind === 'paragraph' && !block.literal && !block.indented;

function byRule(blocks: readonly Block[]): Ending | null {
  const at = blocks.findIndex(({ kind }) => kind === 'rule');
  if (at === -1) return null;
  const below = blocks
    .slice(at + 1)
    .filter((block): block is Line => block.kind === 'paragraph' || block.kind === 'heading');
  return { body: blocks.slice(0, at), closing: below };
}

/** A signature ends in a date; what stands below that is the page. */
function byDate(blocks: readonly Block[]): Ending | null {
  const date = blocks.findIndex((block) => isBare(block) && isDateLine(block.text));
  if (date === -1) return null;
  const above = blocks[date - 1];
  const isAgency =
    isBare(above) && above.text.length <= LONGEST_SIGNATURE && !SENTENCE_END.test(above.text) && date > 1;
  const from = isAgency ? date - 1 : date;
  return { body: blocks.slice(0, from), closing: blocks.slice(from, date + 1).filter(isBare) };
}

/** Parts the last section of a source from the signature and from the page below it. */
export function partEnding(blocks: readonly Block[]): Ending {
  const ending = byRule(blocks) ?? byDate(blocks);
  if (ending) return ending;
  const page = blocks.findIndex((block) => isBare(block) && isPageFurniture(block.text));
  return { body: page === -1 ? blocks : blocks.slice(0, page), closing: [] };
}
