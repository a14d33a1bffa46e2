/** A piece of text with its place in the source. */
export interface Piece {
  /** What the source says there, without escapes and markup. */
  readonly text: string;
  /** Offsets into the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where a character of `text` stands in the source; without it the text stands there letter for letter. */
  readonly offsetAt?: (index: number) => number;
}

/** Where a character of a piece stands in the source. */
export function sourceOffset(piece: Piece, index: number): number {
  return piece.offsetAt ? piece.offsetAt(index) : piece.start + index;
}

/** A heading that the source marks as one. */
export interface HeadingBlock extends Piece {
  readonly kind: 'heading';
  readonly level: number;
}

/** A paragraph, or a line that may turn out to be a heading, a cell or a row. */
export interface ParagraphBlock extends Piece {
  readonly kind: 'paragraph';
  /** The source marks it as running text: it is never taken for a heading or a row of the form. */
  readonly literal: boolean;
  /** It is indented as the first line of a paragraph: it may be a heading, but no row and no furniture. */
  readonly indented: boolean;
  /** Where its line begins in a plain text, so that the places of its words in the line are known. */
  readonly lineStart?: number;
}

/** A cell of a table. */
export interface TableCell extends Piece {
  /** The first column of the grid it stands in, from 0. */
  readonly column: number;
  readonly columnSpan: number;
}

/**
 * How a row has its cells side by side: bars at its end fill it up, or may do so; blank ones are left out, and bars stand
 * double between the others; each cell has its bar, and no bar more.
 */
export type ClosedUp = 'filled' | 'doubled' | 'whole';

/** A row of a table; `text` is the whole line, for a row that proves to be none. */
export interface TableRow extends Piece {
  readonly cells: readonly TableCell[];
  /** The source has no separators between the figures: one cell can hold several of them. */
  readonly glued?: boolean;
  /** Bars enclose its cells. A bar at the end of a row that none begins parts a cell from nothing, or encloses it. */
  readonly enclosed?: boolean;
  /** Its cells stand side by side from the left: where it has fewer than columns, nothing tells which of them are missing. */
  readonly closedUp?: ClosedUp | undefined;
}

/** A table. */
export interface TableBlock {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
}

/** A line drawn across the page. */
export interface RuleBlock {
  readonly kind: 'rule';
  readonly start: number;
  readonly end: number;
}

/** What a front end turns its source into: all that the recogniser sees of it. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | RuleBlock;
