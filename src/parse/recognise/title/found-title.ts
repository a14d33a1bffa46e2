import type { Piece } from '../../block.js';

/** A title, and where it ends. */
export interface FoundTitle {
  readonly title: Piece;
  /** The index of the block behind the title. */
  readonly next: number;
}
