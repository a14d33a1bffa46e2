import { type ParagraphBlock, sourceOffset } from './block.js';
import { lastAtMost } from './last-at-most.js';

/**
 * The paragraph that lines make up.
 *
 * @param isParted whether a blank parts a line from the one above it
 */
export function joinedParagraph(
  lines: readonly ParagraphBlock[],
  isParted: (above: string, line: string) => boolean,
): ParagraphBlock {
  const [first] = lines as readonly [ParagraphBlock, ...ParagraphBlock[]];
  if (lines.length === 1) return first;
  const seams: number[] = [];
  let text = '';
  let above = '';
  for (const line of lines) {
    if (isParted(above, line.text)) text += ' ';
    seams.push(text.length);
    text += line.text;
    above = line.text;
  }
  const offsetAt = (index: number): number => {
    const at = lastAtMost(seams, index);
    return sourceOffset(lines[at] as ParagraphBlock, index - (seams[at] as number));
  };
  return { ...first, text, end: (lines.at(-1) as ParagraphBlock).end, offsetAt };
}
