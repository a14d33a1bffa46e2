import { targets, type Verb, verbs } from './mutation.js';
import type { Target } from './pieces.js';
import type { Trial } from './trial.js';

/** How many mutations of a kind there were, and how many of them broke the law. */
export interface Count {
  tried: number;
  silent: number;
  thrown: number;
}

/** Counts by kind of mutation. */
export type Tally = Record<`${Verb} ${Target}`, Count>;

/** A tally of nothing. */
export function emptyTally(): Tally {
  const kinds = targets.flatMap((target) => verbs.map((verb) => `${verb} ${target}` as const));
  return Object.fromEntries(kinds.map((kind) => [kind, { tried: 0, silent: 0, thrown: 0 }])) as Tally;
}

/** Counts a trial. */
export function count(tally: Tally, { mutated, wrong, thrown }: Trial): void {
  const own = tally[`${mutated.verb} ${mutated.target}`];
  own.tried++;
  if (wrong.length > 0) own.silent++;
  if (thrown !== null) own.thrown++;
}

/** Several tallies in one. */
export function mergedTally(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const tally of tallies) {
    for (const [kind, { tried, silent, thrown }] of Object.entries(tally)) {
      const own = all[kind as keyof Tally];
      own.tried += tried;
      own.silent += silent;
      own.thrown += thrown;
    }
  }
  return all;
}

/** A tally as a table, a line a kind, and a line for all. */
export function tallyTable(tally: Tally): string {
  const lines = Object.entries(tally).map(([kind, count]) => [kind, count] as const);
  const sum = (of: keyof Count): number => lines.reduce((all, [, count]) => all + count[of], 0);
  const rows = [
    ...lines,
    ['all', { tried: sum('tried'), silent: sum('silent'), thrown: sum('thrown') }] as const,
  ];
  const row = (...texts: readonly (string | number)[]): string =>
    texts.map((text, at) => (at === 0 ? String(text).padEnd(22) : String(text).padStart(9))).join('');
  return [
    row('mutation', 'tried', 'silent', 'thrown'),
    ...rows.map(([kind, { tried, silent, thrown }]) => row(kind, tried, silent, thrown)),
  ].join('\n');
}
