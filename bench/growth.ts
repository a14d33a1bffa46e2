import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Budget } from './budget.js';

setFlagsFromString('--expose_gc');
/** Collects what earlier work left in memory, so that nobody else pays for it. */
const collectGarbage: () => void = runInNewContext('gc');

const MEGABYTE = 1_000_000;
const TIMES = 3;
const TEN = 10;

/** Work on something that can be made as large as one likes. */
export interface Growing<T> {
  readonly name: string;
  /** What the work is done on, with about so many characters. */
  readonly inputOf: (length: number) => T;
  readonly work: (input: T) => unknown;
}

/**
 * The least processor time that it takes to do the work so many times in a row, in microseconds: what other processes do
 * at the time counts little.
 */
function fastest<T>({ work, inputOf }: Growing<T>, length: number, inARow: number): number {
  const input = inputOf(length);
  const times = Array.from({ length: TIMES }, () => {
    collectGarbage();
    const start = process.cpuUsage();
    for (let done = 0; done < inARow; done++) work(input);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

/**
 * The budget of how work grows with what it is done on. The smaller is done ten times in a row: done once, it is often
 * over before the memory it used is collected, which the larger always pays for.
 */
export function growthOf<T>(growing: Growing<T>): Budget {
  return {
    name: growing.name,
    yardstick: 'of 1 MB of it',
    most: 12,
    measure: () => {
      const once = fastest(growing, MEGABYTE, TEN) / TEN;
      return fastest(growing, MEGABYTE * TEN, 1) / once;
    },
  };
}
