import type { Block } from '../../block.js';
import { mayBeHeading, type TextBlock } from '../../text-block.js';

/** A line that ends or parts a sentence is no title. */
const SENTENCE = /[。！？；;]/;
const LONGEST_LINE = 60;

/** Whether a block is a line that a title can stand on. */
export function isTitleLine(block: Block | undefined): block is TextBlock {
  return mayBeHeading(block) && block.text.length <= LONGEST_LINE && !SENTENCE.test(block.text);
}
