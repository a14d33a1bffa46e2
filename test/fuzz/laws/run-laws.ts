import { dataLaws } from './data-laws.js';
import type { Law } from './law.js';
import { obey, type Verdict } from './obey.js';
import { reportLaws } from './report-laws.js';

/** Every law. */
const laws: readonly Law[] = [...dataLaws, ...reportLaws];

/** Which laws to put to the test, and for how long altogether. */
export interface LawBatch {
  readonly seed: number;
  /** Every `step`th law from `first` on. */
  readonly first: number;
  readonly step: number;
  readonly seconds: number;
}

/** Puts laws to the test one after another, each for its share of the time. */
export function runLaws({ seed, first, step, seconds }: LawBatch): readonly Verdict[] {
  const own = laws.filter((_, at) => at % step === first);
  const time = (seconds * 1000) / own.length;
  return own.map((law) => obey(law, { seed, runs: 1_000_000_000, time }));
}

/** What came of laws as a table, a line a law. */
export function lawTable(verdicts: readonly Verdict[]): string {
  const row = (name: string, ...texts: readonly string[]): string =>
    name.padEnd(52) + texts.map((text) => text.padStart(10)).join('');
  return [
    row('law', 'inputs', 'thrown', 'slowest'),
    ...verdicts.map(({ name, runs, thrown, worst }) =>
      row(name, `${runs}`, `${thrown}`, `${worst.toFixed(0)} ×`),
    ),
  ].join('\n');
}
