import { isDateLine, isPageFurniture } from '../../text/page-furniture.js';
import type { Block } from '../block.js';
import { isBareLine, isText, type TextBlock } from '../text-block.js';

/** The end of a report parted into what still belongs to its last section and what stands below it. */
export interface Ending {
  readonly body: readonly Block[];
  /** The signature: the agency and the date. */
  readonly closing: readonly TextBlock[];
  /** What stands below that: the page, or tables that are attached to the report. */
  readonly below: readonly Block[];
}

const LONGEST_SIGNATURE = 40;
const SENTENCE_END = /[。！？；;]/;

function byRule(blocks: readonly Block[]): Ending | null {
  const at = blocks.findIndex(({ kind }) => kind === 'rule');
  if (at === -1) return null;
  const below = blocks.slice(at + 1);
  return {
    body: blocks.slice(0, at),
    closing: below.filter(isText),
    below: below.filter((one) => !isText(one)),
  };
}

/** A signature ends in a date; what stands below that is the page. */
function byDate(blocks: readonly Block[]): Ending | null {
  const date = blocks.findIndex((block) => isBareLine(block) && isDateLine(block.text));
  if (date === -1) return null;
  const above = blocks[date - 1];
  const isAgency =
    isBareLine(above) && above.text.length <= LONGEST_SIGNATURE && !SENTENCE_END.test(above.text) && date > 1;
  const from = isAgency ? date - 1 : date;
  const closing = blocks.slice(from, date + 1).filter(isBareLine);
  return { body: blocks.slice(0, from), closing, below: blocks.slice(date + 1) };
}

/** Parts the last section of a source from the signature and from the page below it. */
export function partEnding(blocks: readonly Block[]): Ending {
  const ending = byRule(blocks) ?? byDate(blocks);
  if (ending) return ending;
  const page = blocks.findIndex((block) => isBareLine(block) && isPageFurniture(block.text));
  const end = page === -1 ? blocks.length : page;
  return { body: blocks.slice(0, end), closing: [], below: blocks.slice(end) };
}
