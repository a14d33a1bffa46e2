import type { Token } from './token.js';

/**
 * The words and numbers of a sentence in their order, with the edges of the sentence as the first and the last of them.
 * What stands between two is no word of the lexicon.
 */
export interface TokenList {
  /** What they are. Behind the last can stand what is left of a longer sentence. */
  readonly tokens: readonly Token[];
  /** Where each begins in the text of the sentence, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The index of the edge behind the last word. */
  readonly edge: number;
}

/** A list that is filled: one is used for sentence after sentence, so that none needs a new one. */
export interface OpenTokenList extends TokenList {
  readonly tokens: Token[];
  readonly starts: number[];
  readonly ends: number[];
  edge: number;
}

/** A list without anything in it. */
export function newTokenList(): OpenTokenList {
  return { tokens: [], starts: [], ends: [], edge: -1 };
}

/** Adds what stands between two places of a text. */
export function addToken(list: OpenTokenList, token: Token, start: number, end: number): void {
  const at = ++list.edge;
  list.tokens[at] = token;
  list.starts[at] = start;
  list.ends[at] = end;
}

/** The token at an index, which the list has. */
export function tokenAt({ tokens }: TokenList, index: number): Token {
  return tokens[index] as Token;
}

/** Where the token at an index begins. */
export function startAt({ starts }: TokenList, index: number): number {
  return starts[index] as number;
}

/** Where the token at an index ends. */
export function endAt({ ends }: TokenList, index: number): number {
  return ends[index] as number;
}
