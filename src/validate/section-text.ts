import type { NarrativeKey } from '../form/sections.js';
import type { CheckContext } from './check.js';
import type { TextPiece } from './narrative-text.js';

/** The headings and paragraphs of one section. */
export interface SectionText {
  readonly pieces: readonly TextPiece[];
  /** Characters in all, white space included. */
  readonly length: number;
  /** All in plain forms, a line each. */
  readonly whole: () => string;
}

/** What stands in a section. */
export function sectionText({ pieces }: CheckContext, key: NarrativeKey): SectionText {
  const own = pieces().filter(({ section }) => section === key);
  return {
    pieces: own,
    length: own.reduce((sum, { text }) => sum + text.length, 0),
    whole: () => own.map(({ folded }) => folded()).join('\n'),
  };
}
