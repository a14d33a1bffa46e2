import { pairsOf, sharedPairs } from '../../text/text-similarity.js';
import type { Statement } from './statements.js';

/** Two statements that are one, by their indices. */
export interface Found {
  readonly before: number;
  readonly after: number;
  /** Whether the words are the same. */
  readonly exact: boolean;
}

/** Statements with half their wording in common are one statement, changed. */
const ALIKE = 0.5;
/** So many places up and down a changed statement is looked for among those still open. */
const REACH = 16;
/** A statement with less wording than this says nothing by which it could be known in another section. */
const TELLING = 4;

type Statements = readonly Statement[];

/** The statements that no other was found for yet. */
interface Open {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

/** Pairs the statements with the same key, the first with the first, the second with the second; none without a key. */
function withSameKey(
  before: Statements,
  after: Statements,
  open: Open,
  keyOf: (one: Statement) => string,
): readonly (readonly [before: number, after: number])[] {
  const waiting = new Map<string, number[]>();
  for (const index of [...open.before].reverse()) {
    const key = keyOf(before[index] as Statement);
    const queue = waiting.get(key);
    if (queue) queue.push(index);
    else if (key !== '') waiting.set(key, [index]);
  }
  return [...open.after].flatMap((index) => {
    const match = waiting.get(keyOf(after[index] as Statement))?.pop();
    return match === undefined ? [] : [[match, index] as const];
  });
}

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly similarity: number;
  readonly distance: number;
}

interface Worded {
  readonly index: number;
  readonly pairs: Uint32Array;
}

/** The open statements of each section that have words. */
function wordedBySection(
  statements: Statements,
  open: ReadonlySet<number>,
): ReadonlyMap<string, readonly Worded[]> {
  const sections = new Map<string, Worded[]>();
  for (const index of open) {
    const { section, wording } = statements[index] as Statement;
    if (wording === '') continue;
    const worded = { index, pairs: pairsOf(wording) };
    const known = sections.get(section);
    if (known) known.push(worded);
    else sections.set(section, [worded]);
  }
  return sections;
}

function similarityOf(a: Uint32Array, b: Uint32Array): number {
  const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
  return most < ALIKE ? 0 : sharedPairs(a, b);
}

/** The pairs of statements of a section that are alike, the most alike and the nearest first. */
function alike(before: readonly Worded[], after: readonly Worded[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  before.forEach((one, place) => {
    const end = Math.min(after.length, place + REACH + 1);
    for (let at = Math.max(0, place - REACH); at < end; at++) {
      const other = after[at] as Worded;
      const similarity = similarityOf(one.pairs, other.pairs);
      if (similarity < ALIKE) continue;
      candidates.push({
        before: one.index,
        after: other.index,
        similarity,
        distance: Math.abs(place - at),
      });
    }
  });
  return candidates.sort((a, b) => b.similarity - a.similarity || a.distance - b.distance);
}

const sameWords = ({ section, words }: Statement): string => `${section} ${words}`;
const sameWordsElsewhere = ({ words, wording }: Statement): string => (wording.length < TELLING ? '' : words);
const sameWording = ({ section, wording }: Statement): string =>
  wording === '' ? '' : `${section} ${wording}`;

/**
 * Finds the statements of one report in another: the same words in the same section, then in any section, then the
 * same words but for figures, then at least half the wording near the same place. Each is found once.
 */
export function findStatements(before: Statements, after: Statements): readonly Found[] {
  const open: Open = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const found: Found[] = [];
  const take = (from: number, to: number, exact: boolean): void => {
    if (!open.before.has(from) || !open.after.has(to)) return;
    open.before.delete(from);
    open.after.delete(to);
    found.push({ before: from, after: to, exact });
  };
  for (const keyOf of [sameWords, sameWordsElsewhere, sameWording]) {
    for (const [from, to] of withSameKey(before, after, open, keyOf)) take(from, to, keyOf !== sameWording);
  }
  const others = wordedBySection(after, open.after);
  for (const [section, worded] of wordedBySection(before, open.before)) {
    for (const one of alike(worded, others.get(section) ?? [])) take(one.before, one.after, false);
  }
  return found;
}
