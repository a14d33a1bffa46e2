import type { Block, Piece } from '../block.js';
import type { ParseLimits } from '../parse-options.js';

/** Where a front end stopped, and the limit that it had reached. */
export interface Unread {
  readonly limit: keyof ParseLimits;
  readonly from: number;
}

/** What a front end makes of a source. */
export interface Page {
  readonly blocks: readonly Block[];
  /** The title that the document gives itself outside its text; null where it gives none. */
  readonly documentTitle: Piece | null;
  /** The day of publication that the document states about itself, as an ISO date; null where it states none. */
  readonly publishedOn: string | null;
  /** Where the front end stopped; null where it read everything. */
  readonly unread: Unread | null;
  /** The page holds something that it does not display and that was not read. */
  readonly hides: boolean;
  /** Its links, frames and scripts as HTML, where they do not stand in the text that its places refer to. */
  readonly links?: () => string;
}

/** A page of which nothing is known but its blocks. */
export function plainPage(blocks: readonly Block[]): Page {
  return { blocks, documentTitle: null, publishedOn: null, unread: null, hides: false };
}
