import { sections } from '../../../form/sections.js';
import {
  bracketedSectionHeading,
  type SectionHeading,
  sectionHeading,
} from '../../../text/section-heading.js';
import type { Block, Piece } from '../../block.js';
import { mayBeHeading } from '../../text-block.js';

/** A line that reads as the heading of a section. */
export interface Candidate {
  readonly at: number;
  readonly piece: Piece;
  readonly match: SectionHeading;
}

/** Which of the six sections a candidate is the heading of. */
export function indexOf({ match }: Candidate): number {
  return sections.indexOf(match.section);
}

/** The lines that a reader of headings knows. */
export function headedBy(
  blocks: readonly Block[],
  read: (line: string) => SectionHeading | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, block] of blocks.entries()) {
    const match = mayBeHeading(block) ? read(block.text) : null;
    if (match) found.push({ at, piece: block as Piece, match });
  }
  return found;
}

/** Fewer headings with the ordinals of sub-headings than these are sub-headings. */
const FEWEST_BRACKETED = 4;

/** The lines that read as headings of sections; where there are none, those with the ordinals of sub-headings. */
export function sectionCandidates(blocks: readonly Block[]): readonly Candidate[] {
  const all = headedBy(blocks, sectionHeading);
  if (all.length > 0) return all;
  const bracketed = headedBy(blocks, bracketedSectionHeading);
  return new Set(bracketed.map(indexOf)).size >= FEWEST_BRACKETED ? bracketed : [];
}
