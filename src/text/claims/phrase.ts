import type { Token, TokenKind } from './token.js';

/** Words that stand together, without unknown text between them, on one side of a number. */
export interface Phrase {
  /** Those that name or join what is counted, in the order of the text. */
  readonly words: readonly Token[];
  /** The text, mostly empty, between the phrase and the next word: the lexicon does not have it. */
  readonly unknown: string;
  /** The kind of the word beyond it; undefined where the sentence begins or ends. */
  readonly beyond: TokenKind | undefined;
  /** Some of the cases only. */
  readonly some: boolean;
  /** A word makes it uncertain, or certain that something else is counted. */
  readonly spoilt: boolean;
}

type Role = 'skip' | 'take' | 'spoil';

const roleWords: Readonly<Record<Role, string>> = {
  skip: 'filler disclosure this all some',
  take: 'and last next year received fresh handled concluded carried request asked normative issue repeal inForce outcome applicant remedy result',
  spoil: 'channel none rate share more less level than each others aid complaint elsewhere unknown',
};

/** What a word is to a phrase; the others end it. */
const roles: Readonly<Partial<Record<TokenKind, Role>>> = Object.fromEntries(
  Object.entries(roleWords).flatMap(([role, kinds]) => kinds.split(' ').map((kind) => [kind, role])),
);

/** The words behind the token at an index (`step` 1) or before it (-1), up to the next mark, number or unknown text. */
export function phraseAt(text: string, tokens: readonly Token[], index: number, step: 1 | -1): Phrase {
  const words: Token[] = [];
  const forward = step > 0;
  let inner = tokens[index] as Token;
  let next = tokens[index + step];
  let some = false;
  let spoilt = false;
  for (let at = index + step; next && (forward ? next.start === inner.end : next.end === inner.start); ) {
    const role = roles[next.kind];
    if (role === undefined) break;
    if (role === 'spoil') {
      spoilt = true;
      break;
    }
    if (role === 'take') words.push(next);
    else if (next.kind === 'some') some = true;
    inner = next;
    at += step;
    next = tokens[at];
  }
  const unknown = forward ? text.slice(inner.end, next?.start) : text.slice(next?.end ?? 0, inner.start);
  return { words: forward ? words : words.reverse(), unknown, beyond: next?.kind, some, spoilt };
}
