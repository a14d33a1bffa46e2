import type { NarrativeKey } from '../../form/sections.js';
import type { ParagraphPointer } from '../../report/narrative.js';

/** Where a text of the narrative stands: a paragraph, or a heading. */
export type TextPointer = ParagraphPointer | `/narrative/${NarrativeKey}/${number}/heading`;

/** A sentence, or a heading, of one of the two reports. */
export interface NarrativeSentence {
  /** The sentence as it stands there. */
  readonly text: string;
  /** The paragraph or heading it stands in. */
  readonly pointer: TextPointer;
  /** Where it stands there, in UTF-16 code units. */
  readonly start: number;
  /** The end of the sentence in its paragraph, in UTF-16 code units. */
  readonly end: number;
}

/** A piece of a changed sentence. Put together, `same` and `deleted` give the sentence before, `same` and `inserted` the one after. */
export interface SentenceSpan {
  /** Whether this stretch is in both sentences, or in one of them. */
  readonly kind: 'same' | 'inserted' | 'deleted';
  /** The stretch as it stands there. */
  readonly text: string;
}

/** A figure of a changed sentence: what stood there and what stands there, as written; null on a side that has none. */
export interface FigureChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of a sentence. */
export type SentenceChangeKind =
  /** The same words at the same place among the others; full-width signs and white space aside. */
  | 'kept'
  /** Still recognisable: at least half its wording is the same, figures set aside. */
  | 'changed'
  /** Only in the report after. */
  | 'new'
  /** Only in the report before. */
  | 'gone'
  /** The same words at another place, or in another section. */
  | 'moved';

/** A sentence of the narrative, from one report to another. */
export interface SentenceChange {
  /** What became of the sentence. */
  readonly kind: SentenceChangeKind;
  /** null for a new sentence. */
  readonly before: NarrativeSentence | null;
  /** null for one that is gone. */
  readonly after: NarrativeSentence | null;
  /** What was inserted and deleted in a changed sentence; empty for any other. */
  readonly spans: readonly SentenceSpan[];
  /** The figures that changed in a changed sentence, in order; empty for any other. */
  readonly figures: readonly FigureChange[];
}

/** The narrative of a section, from one report to another. */
export interface SectionChange {
  /** The section of the text. */
  readonly section: NarrativeKey;
  /** How much of the wording is the same, 0 to 1, years and figures set aside; null where one of the texts has no words. */
  readonly similarity: number | null;
  /** In the order of the report after, with what is gone where it stood. */
  readonly sentences: readonly SentenceChange[];
}
