import type { SectionId } from '../../../form/sections.js';
import { extraSectionHeading, type SectionHeading } from '../../../text/section-heading.js';
import type { Block, Piece } from '../../block.js';
import { mayBeHeading } from '../../text-block.js';
import { withoutContentsLines } from './contents-lines.js';
import { sectionCandidates } from './section-candidates.js';
import { sectionHeadings } from './section-headings.js';

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

/** Cuts the blocks of a source at the headings of the six sections. The lines of a table of contents are left out. */
export function outline(blocks: readonly Block[]): Outline {
  const all = sectionCandidates(blocks);
  const headings = sectionHeadings(blocks, all);
  const starts = new Set(headings.map(({ at }) => at));
  const contents = new Set(all.flatMap(({ at, match }) => (match.exact && !starts.has(at) ? [at] : [])));
  const between = (from: number, to: number | undefined): readonly Block[] =>
    blocks.slice(from, to).filter((_, index) => !contents.has(from + index));
  const parts = headings.map(({ at, piece, match }, index) => ({
    section: match.section.key,
    heading: piece,
    match,
    blocks: between(at + 1, headings[index + 1]?.at),
  }));
  const first = headings[0]?.at;
  const extra: Outline['extra'][number][] = [];
  for (const block of blocks.slice(first ?? blocks.length)) {
    const words = mayBeHeading(block) ? extraSectionHeading(block.text) : null;
    if (words !== null) extra.push({ heading: block as Piece, words });
  }
  return { head: withoutContentsLines(between(0, first)), parts, extra };
}
