import type { WordKind } from './lexicon.js';

/** What a piece of a sentence is. */
export type TokenKind =
  | WordKind
  /** A number with the unit that cases are counted by. */
  | 'count'
  | 'percent'
  /** Any other number. */
  | 'number'
  /** 2023年. */
  | 'year';

/** A piece of a sentence. What stands between two tokens is no word of the lexicon. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The keys of the form that a word names. */
  readonly keys: readonly string[];
  /** The word, or the unit of a count. */
  readonly word: string;
  readonly value: number;
  readonly decimals: number;
  readonly approximate: boolean;
}
