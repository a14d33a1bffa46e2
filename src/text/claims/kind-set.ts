import type { TokenKind } from './token.js';

/** Some kinds of tokens, each a bit of a number: a word is held against all of them by one operation. */
export type KindSet = number;

/** The kinds of words that name or join what is counted. */
const naming = [
  'and',
  'last',
  'next',
  'year',
  'received',
  'fresh',
  'handled',
  'concluded',
  'carried',
  'request',
  'asked',
  'normative',
  'issue',
  'repeal',
  'inForce',
  'outcome',
  'applicant',
  'remedy',
  'result',
] as const;

/** The others that sets are made of. */
const others = [
  'filler',
  'disclosure',
  'of',
  'pause',
  'open',
  'close',
  'this',
  'all',
  'than',
  'own',
  'whole',
  'complaint',
] as const;

/** A kind that sets are made of. */
export type SetKind = (typeof naming | typeof others)[number];

/** The kinds that sets are made of. A number has no bits for more than these. */
const inSets: readonly TokenKind[] = [...naming, ...others];

/** The set of one kind; empty for a kind that no set is made of. */
export function setOf(kind: TokenKind): KindSet {
  const place = inSets.indexOf(kind);
  return place === -1 ? 0 : 1 << place;
}

/** The set of some kinds. */
export function kinds(...some: readonly SetKind[]): KindSet {
  return some.reduce((set, kind) => set | setOf(kind), 0);
}

/** The set of the kinds of words that name or join what is counted. */
export const NAMING: KindSet = kinds(...naming);
