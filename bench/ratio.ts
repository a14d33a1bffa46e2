import { Bench } from 'tinybench';

/** Two pieces of work, the second of which is the measure of the first. */
export interface Compared {
  readonly work: () => unknown;
  readonly yardstick: () => unknown;
  /** Makes ready what the next call of the work is done on; its time does not count. */
  readonly before?: () => void;
}

const ROUNDS = 5;
/** How long each is done in a round, in milliseconds. */
const TIME = 400;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function oneRound({ work, yardstick, before }: Compared): number {
  const bench = new Bench({ time: TIME, iterations: 5, warmupTime: TIME / 4, warmupIterations: 2 });
  bench.add('work', work, before && { beforeEach: before });
  bench.add('yardstick', yardstick);
  const [own, other] = bench
    .runSync()
    .map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));
  return (own as number) / (other as number);
}

/**
 * Both are done for so long before anything is measured, in milliseconds: what is measured is compiled work, and on a busy
 * machine the engine's compiler, which runs beside the program, is a second or two behind.
 */
const WARM_UP = 3000;

function warmUp({ work, yardstick, before }: Compared): void {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) {
    before?.();
    work();
    yardstick();
  }
}

/** How many times as long as the yardstick the work takes: the median of the medians of some rounds. */
export function ratio(compared: Compared): number {
  warmUp(compared);
  return median(Array.from({ length: ROUNDS }, () => oneRound(compared)));
}
