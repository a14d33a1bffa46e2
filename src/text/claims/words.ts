import { type KindSet, NAMING } from './kind-set.js';
import type { Token } from './token.js';
import { type TokenList, tokenAt } from './token-list.js';

/** The words of a sentence from one index to another that name or join what is counted; others can stand among them. */
export interface Words {
  /** The index of the first. */
  readonly first: number;
  readonly last: number;
  /** The kinds of all of them; empty where there are none. */
  readonly set: KindSet;
}

/** No words. At the index 0 stands the edge of the sentence. */
export const NO_WORDS: Words = { first: 0, last: 0, set: 0 };

/** The words from one index to another. */
export function wordsBetween(list: TokenList, from: number, to: number): Words {
  let first = 0;
  let last = 0;
  let set: KindSet = 0;
  for (let at = from; at <= to; at++) {
    const own = tokenAt(list, at).set & NAMING;
    if (own === 0) continue;
    first ||= at;
    last = at;
    set |= own;
  }
  return { first, last, set };
}

/** Whether one of some words is of one of some kinds. */
export function hasAny({ set }: Words, some: KindSet): boolean {
  return (set & some) !== 0;
}

/** Whether each of some words is of one of some kinds. */
export function areAll({ set }: Words, some: KindSet): boolean {
  return (set & ~some) === 0;
}

/** How many of some words are of one of some kinds. */
export function countOf(list: TokenList, { first, last }: Words, some: KindSet): number {
  let count = 0;
  for (let at = first; at <= last; at++) if ((tokenAt(list, at).set & some) !== 0) count++;
  return count;
}

/** Those of some words that are of one of some kinds. */
export function ofKinds(list: TokenList, { first, last }: Words, some: KindSet): readonly Token[] {
  const found: Token[] = [];
  for (let at = first; at <= last; at++) {
    const token = tokenAt(list, at);
    if ((token.set & some) !== 0) found.push(token);
  }
  return found;
}

const NO_KEYS: readonly string[] = [];

/** The keys that the words of some kinds name, each once. */
export function keysOf(list: TokenList, { first, last }: Words, some: KindSet): readonly string[] {
  let found = NO_KEYS;
  for (let at = first; at <= last; at++) {
    const { set, keys } = tokenAt(list, at);
    if ((set & some) === 0) continue;
    if (found.length === 0) found = keys;
    else for (const key of keys) if (!found.includes(key)) found = [...found, key];
  }
  return found;
}
