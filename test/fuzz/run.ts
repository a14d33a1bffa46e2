import { Pace } from './pace.js';
import { count, emptyTally, type Tally } from './tally.js';
import { type Subject, type Trial, trial } from './trial.js';

/** Which mutations to make: every `step`th from `first` up to and without `end`. */
export interface Batch {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

/** What came of many mutations. */
export interface Outcome {
  readonly tally: Tally;
  /** Each mutation that broke the law, in words. */
  readonly broken: readonly string[];
  /** How many times the median of its document the slowest mutation took. */
  readonly worst: number;
}

const shortened = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

function inWords({ number, subject, mutated, wrong, thrown }: Trial): string {
  const { verb, target, edits } = mutated;
  const done = edits.map(({ start, end, text }) => `${start}-${end} → ${shortened(text)}`).join(', ');
  const cells = wrong.slice(0, 3).map(({ address, stated, read }) => `${address} ${stated} → ${read}`);
  return `${number}: ${verb} ${target} of “${subject.name}” (${done}): ${thrown ?? cells.join(', ')}`;
}

/** Makes mutations one after another. */
export function run(subjects: readonly Subject[], { seed, first, end, step }: Batch): Outcome {
  const tally = emptyTally();
  const pace = new Pace();
  const broken: string[] = [];
  for (let number = first; number < end; number += step) {
    const one = trial(subjects, seed, number);
    if (!one) continue;
    count(tally, one);
    pace.add(one);
    if (one.thrown !== null || one.wrong.length > 0) broken.push(inWords(one));
  }
  const { worst, slow } = pace.verdict();
  const late = slow.map(({ trial: own, times }) => `${inWords(own)}: ${times.toFixed(1)} times the median`);
  return { tally, broken: [...broken, ...late], worst };
}
