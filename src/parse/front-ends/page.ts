import type { Block, Piece } from '../block.js';

/** What a front end makes of a source. */
export interface Page {
  readonly blocks: readonly Block[];
  /** The title that the document gives itself outside its text; null where it gives none. */
  readonly documentTitle: Piece | null;
  /** The day of publication that the document states about itself, as an ISO date; null where it states none. */
  readonly publishedOn: string | null;
  /** Where the front end stopped because elements nest too deep; null where it read everything. */
  readonly unreadFrom: number | null;
}

/** A page of which nothing is known but its blocks. */
export function plainPage(blocks: readonly Block[]): Page {
  return { blocks, documentTitle: null, publishedOn: null, unreadFrom: null };
}
