import { isContentsLine, isContentsTitle } from '../../../text/contents-line.js';
import type { Block } from '../../block.js';
import { mayBeHeading } from '../../text-block.js';

/** Whether a block is part of a table of contents: a line of it, its title, or a table of nothing else. */
function isContents(block: Block): boolean {
  if (block.kind === 'table')
    return block.rows.every(
      ({ text, cells }) => isContentsLine(text) || isContentsLine(cells.map((cell) => cell.text).join('\t')),
    );
  return mayBeHeading(block) && (isContentsLine(block.text) || isContentsTitle(block.text));
}

/** The blocks before the first section without a table of contents. */
export function withoutContentsLines(head: readonly Block[]): readonly Block[] {
  return head.some((block) => isContents(block) && !(mayBeHeading(block) && isContentsTitle(block.text)))
    ? head.filter((block) => !isContents(block))
    : head;
}
