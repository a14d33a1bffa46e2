import { type Subject, type Trial, timeOf } from './trial.js';

/** A mutation of a document must not take longer than so many times the median of that document. */
const LONGEST = 10;
/** A slow reading is measured again so often, for a collection of garbage is no fault of the reader. */
const AGAIN = 5;

/** A mutated document that takes too long to read. */
export interface Slow {
  readonly trial: Trial;
  /** How many times the median it takes. */
  readonly times: number;
}

const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Minds how long the mutations of each document take to read. */
export class Pace {
  readonly #times = new Map<Subject, number[]>();
  readonly #longest = new Map<Subject, Trial>();

  add(trial: Trial): void {
    const { subject, milliseconds } = trial;
    const times = this.#times.get(subject) ?? [];
    times.push(milliseconds);
    this.#times.set(subject, times);
    if (milliseconds > (this.#longest.get(subject)?.milliseconds ?? 0)) this.#longest.set(subject, trial);
  }

  /** How many times the median of its document the slowest mutation takes at its best, and those that take too long. */
  verdict(): { readonly worst: number; readonly slow: readonly Slow[] } {
    const slowest = [...this.#longest].map(([subject, trial]) => {
      const usual = median(this.#times.get(subject) ?? []);
      const best = Math.min(...Array.from({ length: AGAIN }, () => timeOf(trial.mutated.source)));
      return { trial, times: Math.min(best, trial.milliseconds) / usual };
    });
    return {
      worst: Math.max(0, ...slowest.map(({ times }) => times)),
      slow: slowest.filter(({ times }) => times > LONGEST),
    };
  }
}
