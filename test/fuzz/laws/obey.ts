import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { deepFreeze } from './deep-freeze.js';
import { type Law, mustBe } from './law.js';

/** How much a law is put to the test. */
export interface Effort {
  readonly seed: number;
  readonly runs: number;
  /** The longest that one law takes, in milliseconds. */
  readonly time?: number;
}

/** What came of a law. */
export interface Verdict {
  readonly name: string;
  readonly runs: number;
  /** How often the function threw, where it may. */
  readonly thrown: number;
  /** The smallest input that breaks the law, and how; null where none was found. */
  readonly broken: string | null;
  /** How many times the median the slowest input takes at its best. */
  readonly worst: number;
}

/** An input takes too long where it takes so many times the median and so many milliseconds of the processor. */
const LONGEST = 50;
const SHORTEST = 400;
const AGAIN = 3;

const shared: readonly object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const keysOfShared = (): string => shared.map((one) => Reflect.ownKeys(one).map(String).join()).join(';');
const clean = keysOfShared();

/** What a function answered: what it returned, or what it threw. */
type Answer = { readonly returned: unknown } | { readonly thrown: string };

function answerOf({ call, mayThrow }: Law, input: readonly unknown[]): Answer {
  try {
    return { returned: call(...(input as never)) };
  } catch (error) {
    // What a stack exhausts, and what is no error, is never an answer.
    if (mayThrow && error instanceof Error && !/call stack/.test(error.message))
      return { thrown: String(error) };
    throw error;
  }
}

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const MOST_SHOWN = 1500;

/** Puts a law to the test with many inputs. */
export function obey(law: Law, { seed, runs, time }: Effort): Verdict {
  const times: number[] = [];
  let thrown = 0;
  let slowest: { readonly input: readonly unknown[]; readonly took: number } = { input: [], took: 0 };
  const property = fc.property(law.input, (input) => {
    deepFreeze(input);
    let answer: Answer | undefined;
    const took = milliseconds(() => {
      answer = answerOf(law, input);
    });
    times.push(took);
    if (took > slowest.took) slowest = { input, took };
    if (answer && 'thrown' in answer) thrown++;
    mustBe(isDeepStrictEqual(answerOf(law, input), answer), 'answers otherwise when asked again');
    mustBe(keysOfShared() === clean, 'a prototype that all share was changed');
    if (answer && 'returned' in answer) law.holds?.(answer.returned as never, ...(input as never));
  });
  const details = fc.check(property, {
    seed,
    numRuns: runs,
    ...(time !== undefined && { interruptAfterTimeLimit: time, markInterruptAsFailure: false }),
  });
  // Where the time is over before the first input, the check fails without a counterexample.
  const broken = details.counterexample
    ? `${String(details.errorInstance).slice(0, 300)}\n  seed ${details.seed}, path ${details.counterexamplePath}: ${fc.stringify(details.counterexample).slice(0, MOST_SHOWN)}`
    : null;
  const { worst, late } = paceOf(law, times, slowest.input, slowest.took);
  return { name: law.name, runs: details.numRuns, thrown, broken: broken ?? late, worst };
}

/** How long the slowest input takes at its best, and what to say of it where that is too long. */
function paceOf(law: Law, times: readonly number[], input: readonly unknown[], took: number) {
  const usual = Math.max(median(times), 0.01);
  const isSlow = (one: number): boolean => one > SHORTEST && one > LONGEST * usual;
  const again = isSlow(took)
    ? Array.from({ length: AGAIN }, () => milliseconds(() => answerOf(law, input)))
    : [];
  const best = Math.min(took, ...again);
  const late = isSlow(best)
    ? `takes ${best.toFixed(0)} ms, ${(best / usual).toFixed(0)} times the median: ${fc.stringify(input).slice(0, MOST_SHOWN)}`
    : null;
  return { worst: best / usual, late };
}
