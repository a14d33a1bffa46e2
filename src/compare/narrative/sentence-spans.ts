import { diffArrays } from 'diff';
import { fold } from '../../text/fold.js';
import { figureKind, tokensOf } from '../../text/tokens.js';
import type { FigureChange, SentenceChange, SentenceSpan } from './narrative-change.js';

/** Sentences with more pieces than this are not looked into: no statement of a report is so long. */
const MOST_TOKENS = 2000;
/** So many pieces are inserted and deleted at most; the time of a comparison grows with their square. */
const MOST_EDITS = 200;

/** What stands at one place: the same on both sides, or something in place of something else. */
interface Stretch {
  readonly same: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Tokens as they are compared; a blank that folds to nothing is compared as itself. */
const keysOf = (tokens: readonly string[]): string[] => tokens.map((token) => fold(token) || token);

function stretchesOf(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const whole = [{ same: false, before, after }];
  if (Math.max(before.length, after.length) > MOST_TOKENS) return whole;
  const parts = diffArrays(keysOf(before), keysOf(after), { maxEditLength: MOST_EDITS });
  if (!parts) return whole;
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  for (const { count, added, removed } of parts) {
    const was = added ? [] : before.slice(from, from + count);
    const is = removed ? [] : after.slice(to, to + count);
    from += was.length;
    to += is.length;
    const same = !added && !removed;
    const last = stretches.at(-1);
    if (!last || same || last.same) stretches.push({ same, before: was, after: is });
    else stretches[stretches.length - 1] = joined(last, { same, before: was, after: is });
  }
  return stretches;
}

function joined(a: Stretch, b: Stretch): Stretch {
  return { same: false, before: [...a.before, ...b.before], after: [...a.after, ...b.after] };
}

const isWord = ([token = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^\p{Script=Han}$/u.test(token) && figureKind(token) === undefined;

const hasFigure = (stretch: Stretch): boolean =>
  [...stretch.before, ...stretch.after].some((token) => figureKind(token) === 'digits');

/** A lone character that two phrases have in common is chance, and reads better as part of what changed around it. */
function withoutChance(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const [last, next] = [kept.at(-1), stretches[index + 1]];
    const between = last && next && !last.same && !next.same && !hasFigure(last) && !hasFigure(next);
    const chance = stretch.same && between && isWord(stretch.before);
    if (last && !last.same && (chance || !stretch.same)) kept[kept.length - 1] = joined(last, stretch);
    else kept.push(stretch);
  });
  return kept;
}

function spansOf({ same, before, after }: Stretch): readonly SentenceSpan[] {
  if (same) return [{ kind: 'same', text: after.join('') }];
  return [
    { kind: 'deleted' as const, text: before.join('') },
    { kind: 'inserted' as const, text: after.join('') },
  ].filter(({ text }) => text !== '');
}

const figuresIn = (tokens: readonly string[], kinds: readonly unknown[]): readonly string[] =>
  tokens.filter((token) => kinds.includes(figureKind(token)));

/** The figures at one place, side by side. Chinese numerals are figures only where as many stand against them. */
function figuresOf({ same, before, after }: Stretch): readonly FigureChange[] {
  if (same) return [];
  const all = [before, after].map((tokens) => figuresIn(tokens, ['digits', 'numerals']));
  const certain = [before, after].map((tokens) => figuresIn(tokens, ['digits']));
  const [was = [], is = []] = all[0]?.length === all[1]?.length ? all : certain;
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
    before: was[index] ?? null,
    after: is[index] ?? null,
  })).filter((figure) => figure.before !== figure.after);
}

/** What was inserted and deleted between two sentences, and which figures changed. */
export type SentenceComparison = Pick<SentenceChange, 'spans' | 'figures'>;

/** One sentence in place of another, without a look into them. */
export function replacedSentence(before: string, after: string): SentenceComparison {
  return { spans: spansOf({ same: false, before: [before], after: [after] }), figures: [] };
}

const turned = ({ same, before, after }: Stretch): Stretch => ({ same, before: after, after: before });

/** Looks into two sentences. Which of several shortest ways is taken does not depend on their order. */
export function compareSentences(before: string, after: string): SentenceComparison {
  const [one, other] = before < after ? [before, after] : [after, before];
  const stretches = withoutChance(stretchesOf(tokensOf(one), tokensOf(other)));
  const inOrder = one === before ? stretches : stretches.map(turned);
  return { spans: inOrder.flatMap(spansOf), figures: inOrder.flatMap(figuresOf) };
}
