import type { Address } from '../form/address.js';
import type { ParagraphPointer } from '../report/narrative.js';

/** What was found at a place of the source. */
export type ReadingState =
  /** A number was read. */
  | 'number'
  /** The cell is there and empty. */
  | 'blank'
  /** The cell is marked as not applicable. */
  | 'n/a'
  /** The cell holds something that could not be read, or figures whose place could not be told. */
  | 'unreadable'
  /** The source has no such cell. */
  | 'absent'
  /** A paragraph. */
  | 'text';

/** Where a cell or a paragraph of the report was read from. */
export interface Reading {
  /** The slice of the source: `source.slice(start, end)`. Empty where there is none. */
  readonly raw: string;
  /** What the slice says, without escapes and markup. */
  readonly text: string;
  /** What kind of thing stands there. */
  readonly state: ReadingState;
  /** The offset of its first character in the source, in UTF-16 code units; null where the source has no such cell. */
  readonly start: number | null;
  /** The offset behind its last character; null where the source has no such cell. */
  readonly end: number | null;
  /** The line of `start`, from 1; null where the source has no such cell. */
  readonly line: number | null;
  /** The column of `start` in its line, from 1; null where the source has no such cell. */
  readonly column: number | null;
  /** The place of the figure was inferred, not stated. */
  readonly guessed: boolean;
}

/** The readings of a report by cell and by paragraph. */
export type Readings = ReadonlyMap<Address | ParagraphPointer, Reading>;
