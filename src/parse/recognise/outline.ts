import type { SectionId } from '../../form/sections.js';
import { extraSectionHeading, type SectionHeading, sectionHeading } from '../../text/section-heading.js';
import type { Block, Piece } from '../block.js';

/** A section as it stands in the source: its heading and what follows it. */
export interface SectionPart {
  readonly section: SectionId;
  readonly heading: Piece;
  readonly match: SectionHeading;
  readonly blocks: readonly Block[];
}

/** The source cut at the headings of its sections. */
export interface Outline {
  /** What stands before the first section. */
  readonly head: readonly Block[];
  /** The sections in the order of the source. One that has two headings is there twice. */
  readonly parts: readonly SectionPart[];
  /** Headings of sections beyond the six; their text stays in the part they stand in. */
  readonly extra: readonly { readonly heading: Piece; readonly words: string }[];
}

interface Candidate {
  readonly at: number;
  readonly piece: Piece;
  readonly match: SectionHeading;
}

const mayBeHeading = (block: Block): block is Extract<Block, Piece> =>
  block.kind === 'heading' || (block.kind === 'paragraph' && !block.literal);

function candidates(blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block, at) => {
    const match = mayBeHeading(block) ? sectionHeading(block.text) : null;
    return match ? [{ at, piece: block as Piece, match }] : [];
  });
}

/** Leaves out lines of a table of contents, and lines that are only like a heading that stands elsewhere in its very words. */
function chosen(all: readonly Candidate[]): readonly Candidate[] {
  const exact = new Set(all.filter(({ match }) => match.exact).map(({ match }) => match.section.key));
  const worded = all.filter(({ match }) => match.exact || !exact.has(match.section.key));
  const last = new Map(worded.map(({ match }, index) => [match.section.key, index]));
  return worded.filter(({ at, match }, index) => {
    const isContents = worded[index + 1]?.at === at + 1;
    return !isContents || last.get(match.section.key) === index;
  });
}

/** Cuts the blocks of a source at the headings of the six sections. */
export function outline(blocks: readonly Block[]): Outline {
  const headings = chosen(candidates(blocks));
  const parts = headings.map(({ at, piece, match }, index) => ({
    section: match.section.key,
    heading: piece,
    match,
    blocks: blocks.slice(at + 1, headings[index + 1]?.at),
  }));
  const extra = blocks.slice(headings[0]?.at ?? blocks.length).flatMap((block) => {
    const words = mayBeHeading(block) ? extraSectionHeading(block.text) : null;
    return words === null ? [] : [{ heading: block as Piece, words }];
  });
  return { head: blocks.slice(0, headings[0]?.at), parts, extra };
}
