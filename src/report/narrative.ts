import type { OverviewTopic } from '../form/overview-topics.js';
import type { NarrativeKey } from '../form/sections.js';

/** Paragraphs under one heading. */
export interface NarrativeBlock {
  /** The heading without its ordinal; null where the paragraphs stand under none of their own. */
  readonly heading: string | null;
  /** The part of 总体情况 that the heading speaks of; null elsewhere. */
  readonly topic: OverviewTopic | null;
  /** In their order; none under a heading that has no text. */
  readonly paragraphs: readonly string[];
}

/** The text of a section, block by block. */
export type Narrative = readonly NarrativeBlock[];

/** The text of a report: what stands before the sections, in each of them and after them. */
export type Narratives = Readonly<Record<NarrativeKey, Narrative>>;

/** Where a paragraph stands in a report, as a JSON Pointer: `/narrative/overview/0/paragraphs/1`. */
export type ParagraphPointer = `/narrative/${NarrativeKey}/${number}/paragraphs/${number}`;
