import { type KindSet, kinds } from './kind-set.js';
import { isOf, type Token, type TokenKind, tokenOf } from './token.js';

/** Words that stand together, without unknown text between them, on one side of a number. */
export interface Phrase {
  /** Those that name or join what is counted, in the order of the text. */
  readonly words: readonly Token[];
  /** The text, mostly empty, between the phrase and the next word: the lexicon does not have it. */
  readonly unknown: string;
  /** The word beyond it; undefined where the sentence begins or ends. */
  readonly beyond: Token | undefined;
  /** Some of the cases only. */
  readonly some: boolean;
  /** A word makes it uncertain, or certain that something else is counted. */
  readonly spoilt: boolean;
}

/** Words that say nothing of what is counted; 按时 and the like, of which no set is made, are others. */
const SKIPPED: KindSet = kinds('filler', 'disclosure', 'this', 'all');

const NAMING: KindSet = kinds(
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
);

const spoiling: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'channel',
  'none',
  'rate',
  'share',
  'more',
  'less',
  'level',
  'than',
  'each',
  'others',
  'aid',
  'complaint',
  'elsewhere',
  'unknown',
]);

const NO_WORDS: readonly Token[] = [];

/** Those of the tokens from one index up to another that name or join what is counted. */
function namingWords(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (isOf(token, NAMING)) words.push(token);
  }
  return words;
}

/** The words behind the token at an index (`step` 1) or before it (-1), up to the next mark, number or unknown text. */
export function phraseAt(text: string, tokens: readonly Token[], index: number, step: 1 | -1): Phrase {
  const forward = step > 0;
  let inner = tokens[index] as Token;
  let at = index + step;
  let beyond = tokenOf(tokens, at);
  let names = false;
  let some = false;
  let spoilt = false;
  while (beyond && (forward ? beyond.start === inner.end : beyond.end === inner.start)) {
    if (isOf(beyond, NAMING)) names = true;
    else if (beyond.kind === 'some') some = true;
    else if (!isOf(beyond, SKIPPED)) {
      spoilt = spoiling.has(beyond.kind);
      break;
    }
    inner = beyond;
    at += step;
    beyond = tokenOf(tokens, at);
  }
  const from = forward ? inner.end : beyond ? beyond.end : 0;
  const to = forward ? (beyond ? beyond.start : text.length) : inner.start;
  return {
    words: names ? namingWords(tokens, forward ? index + 1 : at + 1, forward ? at : index) : NO_WORDS,
    unknown: from === to ? '' : text.slice(from, to),
    beyond,
    some,
    spoilt,
  };
}
