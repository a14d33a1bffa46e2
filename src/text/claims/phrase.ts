import { type KindSet, kinds, NAMING } from './kind-set.js';
import type { Reading } from './reading.js';
import { isOf, type Token, type TokenKind } from './token.js';
import type { Words } from './words.js';

/** Words that stand together, without unknown text between them, on one side of a number. */
export interface Phrase extends Words {
  /** The text, mostly empty, between the phrase and the next word: the lexicon does not have it. */
  readonly unknown: string;
  /** The word beyond it, or the edge of the sentence. */
  readonly beyond: Token;
  /** Some of the cases only. */
  readonly some: boolean;
  /** A word makes it uncertain, or certain that something else is counted. */
  readonly spoilt: boolean;
}

/** Words that say nothing of what is counted; 按时 and the like, of which no set is made, are others. */
const SKIPPED: KindSet = kinds('filler', 'disclosure', 'this', 'all');

const SPOILING: KindSet = kinds('than', 'complaint');
/** Those of which no set is made. */
const spoiling: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'channel',
  'none',
  'rate',
  'share',
  'more',
  'less',
  'level',
  'each',
  'others',
  'aid',
  'elsewhere',
  'unknown',
]);

const spoils = (token: Token): boolean =>
  token.set === 0 ? spoiling.has(token.kind) : isOf(token, SPOILING);

/** The words behind the token at an index (`step` 1) or before it (-1), up to the next mark, number or unknown text. */
export function phraseAt({ tokens, starts, ends, text }: Reading, index: number, step: 1 | -1): Phrase {
  const forward = step > 0;
  let inner = index;
  let at = index + step;
  let near = 0;
  let far = 0;
  let set: KindSet = 0;
  let some = false;
  let spoilt = false;
  // An edge ends every phrase, so that there is always a token to look at.
  while (forward ? starts[at] === ends[inner] : ends[at] === starts[inner]) {
    const token = tokens[at] as Token;
    if (isOf(token, NAMING)) {
      near ||= at;
      far = at;
      set |= token.set;
    } else if (token.kind === 'some') some = true;
    else if (!isOf(token, SKIPPED)) {
      spoilt = spoils(token);
      break;
    }
    inner = at;
    at += step;
  }
  const from = forward ? ends[inner] : ends[at];
  const to = forward ? starts[at] : starts[inner];
  return {
    first: forward ? near : far,
    last: forward ? far : near,
    set,
    unknown: from === to ? '' : text.slice(from, to),
    beyond: tokens[at] as Token,
    some,
    spoilt,
  };
}
