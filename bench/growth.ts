import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Budget } from './budget.js';

setFlagsFromString('--expose_gc');
/** Collects what earlier work left in memory, so that nobody else pays for it. */
const collectGarbage: () => void = runInNewContext('gc');

const MEGABYTE = 1_000_000;
/** Rounds are measured until there are so many and so much time has passed: what takes little time varies more. */
const FEWEST_ROUNDS = 4;
const SHORTEST = 4_000;
/** Where the budget seems exceeded they go on, for so long at most: what is slow for seconds hits the larger each time. */
const LONGEST = 20_000;
const MOST = 12;
const TEN = 10;

/** Work on something that can be made as large as one likes. */
export interface Growing<T> {
  readonly name: string;
  /** What the work is done on, with about so many characters. */
  readonly inputOf: (length: number) => T;
  readonly work: (input: T) => unknown;
}

/** The processor time that it takes to do work so many times in a row, in microseconds: other processes lengthen it little. */
function timeOf(work: () => unknown, inARow: number): number {
  collectGarbage();
  const start = process.cpuUsage();
  for (let done = 0; done < inARow; done++) work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * The budget of how work grows with what it is done on: the least times of some rounds, in which both have their turn, as
 * a machine is fast at one time and slow at another. The smaller is done ten times in a row: done once, it is often over
 * before the memory it used is collected, which the larger always pays for.
 */
export function growthOf<T>({ name, inputOf, work }: Growing<T>): Budget {
  return {
    name,
    yardstick: 'of 1 MB of it',
    most: MOST,
    measure: () => {
      const [small, large] = [inputOf(MEGABYTE), inputOf(MEGABYTE * TEN)];
      let [once, tenfold] = [Infinity, Infinity];
      const start = performance.now();
      const elapsed = () => performance.now() - start;
      const enough = () => (tenfold / once > MOST ? LONGEST : SHORTEST);
      for (let round = 0; round < FEWEST_ROUNDS || elapsed() < enough(); round++) {
        once = Math.min(once, timeOf(() => work(small), TEN) / TEN);
        tenfold = Math.min(
          tenfold,
          timeOf(() => work(large), 1),
        );
      }
      return tenfold / once;
    },
  };
}
