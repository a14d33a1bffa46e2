import { type Wording, wordingsOf } from '../form/wording.js';
import { labelCore } from './label-core.js';
import { similarity } from './similarity.js';

/** How a label was matched: by its wording, as the beginning of one, or by likeness. */
export type LabelMatchKind = 'exact' | 'prefix' | 'similar';

/** A match of a label with a part of the form. */
export interface LabelMatch<T> {
  readonly target: T;
  readonly kind: LabelMatchKind;
}

interface Entry<T> {
  readonly core: string;
  readonly characters: ReadonlySet<number>;
  readonly target: T;
}

/** Labels of one kind, to look a published label up in. */
export interface LabelIndex<T> {
  readonly exact: ReadonlyMap<string, T>;
  readonly entries: readonly Entry<T>[];
  readonly longest: number;
}

/** A shorter fragment or a less alike label is no evidence. */
const SHORTEST = 4;
const LIKE_ENOUGH = 0.7;
const LEAD = 0.08;

function charactersOf(text: string): ReadonlySet<number> {
  return new Set(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
}

/** The index of labels given with what each stands for. A wording that stands for two things stands for the first. */
export function labelIndex<T>(labels: Iterable<readonly [Wording, T]>): LabelIndex<T> {
  const exact = new Map<string, T>();
  for (const [wording, target] of labels) {
    for (const words of wordingsOf(wording)) {
      const core = labelCore(words);
      if (!exact.has(core)) exact.set(core, target);
    }
  }
  const entries = [...exact].map(([core, target]) => ({ core, characters: charactersOf(core), target }));
  return { exact, entries, longest: Math.max(...entries.map(({ core }) => core.length)) };
}

function byPrefix<T>(index: LabelIndex<T>, core: string): LabelMatch<T> | null {
  const targets = new Set(
    index.entries.filter((entry) => entry.core.startsWith(core)).map(({ target }) => target),
  );
  const [target] = targets;
  return target !== undefined && targets.size === 1 ? { target, kind: 'prefix' } : null;
}

/** The likeness that two texts cannot exceed, from how many of their characters they share. */
function mostAlike(core: string, { core: other, characters }: Entry<unknown>): number {
  const byLength = (2 * Math.min(core.length, other.length)) / (core.length + other.length);
  if (byLength < LIKE_ENOUGH - LEAD) return byLength;
  let shared = 0;
  for (let i = 0; i < core.length; i++) if (characters.has(core.charCodeAt(i))) shared++;
  return (2 * Math.min(shared, other.length)) / (core.length + other.length);
}

function byLikeness<T>(index: LabelIndex<T>, core: string): LabelMatch<T> | null {
  let best: Entry<T> | undefined;
  let bestScore = 0;
  let second = 0;
  for (const entry of index.entries) {
    if (mostAlike(core, entry) < LIKE_ENOUGH - LEAD) continue;
    const score = similarity(core, entry.core);
    if (score > bestScore) {
      if (best?.target !== entry.target) second = bestScore;
      best = entry;
      bestScore = score;
    } else if (entry.target !== best?.target) second = Math.max(second, score);
  }
  return best && bestScore >= LIKE_ENOUGH && bestScore - second >= LEAD
    ? { target: best.target, kind: 'similar' }
    : null;
}

/** What a label that says `core`, or begins with it, stands for; null where it is the beginning of none or of several. */
export function findBeginning<T>(index: LabelIndex<T>, core: string): LabelMatch<T> | null {
  const target = index.exact.get(core);
  if (target !== undefined) return { target, kind: 'exact' };
  return core.length < SHORTEST || core.length > index.longest ? null : byPrefix(index, core);
}

/** What a label that says `core` stands for; null where nothing is near enough or two things are equally near. */
export function findLabel<T>(index: LabelIndex<T>, core: string): LabelMatch<T> | null {
  if (core.length > index.longest * 1.5) return null;
  return findBeginning(index, core) ?? (core.length < SHORTEST ? null : byLikeness(index, core));
}
