import type { KindSet } from './kind-set.js';
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
  | 'year'
  /** The beginning or the end of the sentence. */
  | 'edge';

/** A word or a number, wherever it stands: a word of the lexicon is the same in all sentences. */
export interface Token {
  readonly kind: TokenKind;
  /** The set of its kind alone. */
  readonly set: KindSet;
  /** The keys of the form that a word names. */
  readonly keys: readonly string[];
  /** The word, or the unit of a count. */
  readonly word: string;
  readonly value: number;
  readonly decimals: number;
  readonly approximate: boolean;
}

/** Whether a token is of one of some kinds. */
export function isOf({ set }: Token, kinds: KindSet): boolean {
  return (set & kinds) !== 0;
}
