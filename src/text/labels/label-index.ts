import { type Wording, wordingsOf } from '../../form/wording.js';
import { similarity } from '../similarity.js';
import { labelCore } from './label-core.js';

/** A wording of the form with what it stands for. */
export type Labelled<T> = readonly [Wording, T];

/** How a label was matched: by its wording, as the beginning of one, or by likeness. */
export type LabelMatchKind = 'exact' | 'prefix' | 'similar';

/** A match of a label with a part of the form. */
export interface LabelMatch<T> {
  readonly target: T;
  readonly kind: LabelMatchKind;
}

interface Entry<T> {
  readonly core: string;
  readonly target: T;
}

/** Labels of one kind, to look a published label up in. */
export interface LabelIndex<T> {
  readonly exact: ReadonlyMap<string, T>;
  readonly entries: readonly Entry<T>[];
  /** For each character the entries that hold it, by their index. */
  readonly holding: ReadonlyMap<number, readonly number[]>;
  readonly longest: number;
}

/** A shorter fragment or a less alike label is no evidence. */
const SHORTEST = 4;
const LIKE_ENOUGH = 0.7;
const LEAD = 0.08;

function holdersOf(entries: readonly Entry<unknown>[]): ReadonlyMap<number, readonly number[]> {
  const holding = new Map<number, number[]>();
  for (const [index, { core }] of entries.entries()) {
    for (const character of new Set(Array.from({ length: core.length }, (_, at) => core.charCodeAt(at)))) {
      const holders = holding.get(character);
      if (holders) holders.push(index);
      else holding.set(character, [index]);
    }
  }
  return holding;
}

/** The index of labels given with what each stands for. A wording that stands for two things stands for the first. */
export function labelIndex<T>(labels: Iterable<Labelled<T>>): LabelIndex<T> {
  const exact = new Map<string, T>();
  for (const [wording, target] of labels) {
    for (const words of wordingsOf(wording)) {
      const core = labelCore(words);
      if (!exact.has(core)) exact.set(core, target);
    }
  }
  const entries = [...exact].map(([core, target]) => ({ core, target }));
  return {
    exact,
    entries,
    holding: holdersOf(entries),
    longest: Math.max(...entries.map(({ core }) => core.length)),
  };
}

function byPrefix<T>({ entries }: LabelIndex<T>, core: string): LabelMatch<T> | null {
  let target: T | undefined;
  for (const entry of entries) {
    if (!entry.core.startsWith(core) || entry.target === target) continue;
    if (target !== undefined) return null;
    target = entry.target;
  }
  return target === undefined ? null : { target, kind: 'prefix' };
}

/** For each entry how many characters of a text it holds. */
function sharedWith({ entries, holding }: LabelIndex<unknown>, core: string): Uint16Array {
  const shared = new Uint16Array(entries.length);
  for (let at = 0; at < core.length; at++) {
    for (const index of holding.get(core.charCodeAt(at)) ?? []) shared[index] = (shared[index] as number) + 1;
  }
  return shared;
}

function byLikeness<T>(index: LabelIndex<T>, core: string): LabelMatch<T> | null {
  let best: Entry<T> | undefined;
  let bestScore = 0;
  let second = 0;
  const shared = sharedWith(index, core);
  for (const [at, entry] of index.entries.entries()) {
    // The likeness that the two cannot exceed.
    const common = Math.min(shared[at] as number, core.length, entry.core.length);
    if ((2 * common) / (core.length + entry.core.length) < LIKE_ENOUGH - LEAD) continue;
    const score = similarity(core, entry.core);
    if (score > bestScore) {
      if (best?.target !== entry.target) second = bestScore;
      best = entry;
      bestScore = score;
    } else if (entry.target !== best?.target) second = Math.max(second, score);
  }
  if (!best || bestScore < LIKE_ENOUGH || bestScore - second < LEAD) return null;
  const { target } = best;
  // 反复申请 is like 重复申请, and the end of 无正当理由大量反复申请.
  const isEndOfOther = index.entries.some((entry) => entry.target !== target && entry.core.endsWith(core));
  return isEndOfOther ? null : { target, kind: 'similar' };
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
