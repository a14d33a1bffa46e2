import type { Budget } from './budget.js';

const MEGABYTE = 1_000_000;
const TIMES = 3;

/** Work on something that can be made as large as one likes. */
export interface Growing<T> {
  readonly name: string;
  /** What the work is done on, with about so many characters. */
  readonly inputOf: (length: number) => T;
  readonly work: (input: T) => unknown;
}

/** The least processor time that the work takes, in microseconds: what other processes do at the time counts little. */
function fastest<T>({ work, inputOf }: Growing<T>, length: number): number {
  const input = inputOf(length);
  const times = Array.from({ length: TIMES }, () => {
    const start = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

/** The budget of how work grows with what it is done on. */
export function growthOf<T>(growing: Growing<T>): Budget {
  return {
    name: growing.name,
    yardstick: 'of 1 MB of it',
    most: 12,
    measure: () => {
      fastest(growing, MEGABYTE / 10);
      return fastest(growing, MEGABYTE * 10) / fastest(growing, MEGABYTE);
    },
  };
}
