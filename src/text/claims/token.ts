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
  | 'year';

/** A piece of a sentence. What stands between two tokens is no word of the lexicon. */
export interface Token {
  readonly kind: TokenKind;
  /** The set of its kind alone. */
  readonly set: KindSet;
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

/** The token at an index; undefined before the first and behind the last. */
export function tokenOf(tokens: readonly Token[], index: number): Token | undefined {
  // Engines are slow to find that there is nothing at an index that no array has.
  return index >= 0 && index < tokens.length ? tokens[index] : undefined;
}

/** Whether a token is of one of some kinds. */
export function isOf(token: Token | undefined, set: KindSet): boolean {
  return token !== undefined && (token.set & set) !== 0;
}

/** The kinds of some tokens. */
export function setOfAll(tokens: readonly Token[]): KindSet {
  let all = 0;
  for (const { set } of tokens) all |= set;
  return all;
}

/** Whether one of some tokens is of one of some kinds. */
export function hasAny(tokens: readonly Token[], set: KindSet): boolean {
  for (const token of tokens) if ((token.set & set) !== 0) return true;
  return false;
}

/** Whether each of some tokens is of one of some kinds. */
export function areAll(tokens: readonly Token[], set: KindSet): boolean {
  for (const token of tokens) if ((token.set & set) === 0) return false;
  return true;
}

/** Those of some tokens that are of one of some kinds. */
export function ofKinds(tokens: readonly Token[], set: KindSet): readonly Token[] {
  return tokens.filter((token) => (token.set & set) !== 0);
}

/** The keys that some words name, each once. */
export function keysOf(words: readonly Token[]): readonly string[] {
  if (words.length === 1) return (words[0] as Token).keys;
  const found = new Set<string>();
  for (const { keys } of words) for (const key of keys) found.add(key);
  return [...found];
}
