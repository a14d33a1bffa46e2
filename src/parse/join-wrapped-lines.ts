import { readsAsForm } from '../text/form-line.js';
import { type Block, type ParagraphBlock, sourceOffset } from './block.js';

/** How many wrapped lines a text needs before it counts as wrapped. */
const FEWEST = 6;
/** How much of the usual width a line must fill to have been wrapped. */
const FULL = 0.9;
const ENDS_PARAGRAPH = /[。！？!?：:]$/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const width = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

const isLine = (block: Block | undefined): block is ParagraphBlock =>
  block?.kind === 'paragraph' && !block.literal;

function isNextLine(source: string, above: ParagraphBlock, below: ParagraphBlock): boolean {
  return !below.indented && /^[^\S\r\n]*\r?\n[^\S\r\n]*$/.test(source.slice(above.end, below.start));
}

/** The width that most lines that go on below have; null where too few do for the text to be wrapped. */
function usualWidth(source: string, blocks: readonly Block[]): number | null {
  const widths: number[] = [];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (
      isLine(block) &&
      isLine(next) &&
      !ENDS_PARAGRAPH.test(block.text) &&
      isNextLine(source, block, next)
    ) {
      widths.push(width(block.text));
    }
  });
  if (widths.length < FEWEST) return null;
  widths.sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.75)] as number;
  return usual >= 40 ? usual : null;
}

function joined(above: ParagraphBlock, below: ParagraphBlock): ParagraphBlock {
  const gap = /[\w,.;]$/.test(above.text) && /^\w/.test(below.text) ? ' ' : '';
  const seam = above.text.length + gap.length;
  return {
    ...above,
    text: `${above.text}${gap}${below.text}`,
    end: below.end,
    offsetAt: (index) => (index < seam ? sourceOffset(above, index) : sourceOffset(below, index - seam)),
  };
}

/**
 * Puts paragraphs together again that were wrapped at a fixed width, as the text taken out of a PDF is. A line goes
 * on below where it fills the usual width, ends no sentence, and neither it nor the next reads as part of the form.
 */
export function joinWrappedLines(source: string, blocks: readonly Block[]): readonly Block[] {
  const usual = usualWidth(source, blocks);
  if (usual === null) return blocks;
  const out: Block[] = [];
  let last: ParagraphBlock | null = null;
  for (const block of blocks) {
    const above = out.at(-1);
    const goesOn =
      last !== null &&
      isLine(above) &&
      isLine(block) &&
      width(last.text) >= usual * FULL &&
      !ENDS_PARAGRAPH.test(last.text) &&
      isNextLine(source, last, block) &&
      !readsAsForm(last.text) &&
      !readsAsForm(block.text);
    if (goesOn && isLine(above) && isLine(block)) out[out.length - 1] = joined(above, block);
    else out.push(block);
    last = isLine(block) ? block : null;
  }
  return out;
}
