import { readsAsForm } from '../text/form-line.js';
import type { Block, ParagraphBlock } from './block.js';
import { joinedParagraph } from './joined-paragraph.js';
import { isLine } from './text-block.js';

/** How many wrapped lines a text needs before it counts as wrapped. */
const FEWEST = 6;
/** How much of the usual width a line must fill to have been wrapped. */
const FULL = 0.9;
const ENDS_PARAGRAPH = /[。！？!?：:]$/;
const WIDE = /[\u2e80-\uff60]/g;

const width = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

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

/** Whether the blank between two words in Latin letters was lost where their line was wrapped. */
const lostBlank = (above: string, line: string): boolean =>
  /[\w,.;]$/.test(above.slice(-1)) && /^\w/.test(line);

/**
 * Puts paragraphs together again that were wrapped at a fixed width, as the text taken out of a PDF is. A line goes
 * on below where it fills the usual width, ends no sentence, and neither it nor the next reads as part of the form.
 */
export function joinWrappedLines(source: string, blocks: readonly Block[]): readonly Block[] {
  const usual = usualWidth(source, blocks);
  if (usual === null) return blocks;
  const known = new Map<ParagraphBlock, boolean>();
  const isForm = (line: ParagraphBlock): boolean => {
    const isKnown = known.get(line) ?? readsAsForm(line.text);
    known.set(line, isKnown);
    return isKnown;
  };
  const goesOn = (above: ParagraphBlock, below: ParagraphBlock): boolean =>
    width(above.text) >= usual * FULL &&
    !ENDS_PARAGRAPH.test(above.text) &&
    isNextLine(source, above, below) &&
    !isForm(above) &&
    !isForm(below);
  const out: Block[] = [];
  let open: ParagraphBlock[] = [];
  for (const block of blocks) {
    const last = open.at(-1);
    if (last && isLine(block) && goesOn(last, block)) open.push(block);
    else {
      if (last) out.push(joinedParagraph(open, lostBlank));
      open = isLine(block) ? [block] : [];
      if (!isLine(block)) out.push(block);
    }
  }
  if (open.length > 0) out.push(joinedParagraph(open, lostBlank));
  return out;
}
