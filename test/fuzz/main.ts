/**
 * Looks for what the package does wrong with whatever it is given: `npm run fuzz`.
 *
 * First it mutates documents that read right and looks for what the reader gets wrong without a word, throws at, or
 * takes too long over: RUNS is how many mutations (100,000 unless set), ONLY the number of a single one. Then it reads
 * documents composed of many things that publishers and converters do: COMPOSED is how many (10,000 unless set). Last
 * it puts the laws of laws/ to the test with arbitrary data, reports, texts and bytes: SECONDS is how long (120 unless set).
 * SEED says which inputs, WORKERS how many at once.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type ComposedTally, type Compositions, readCompositions } from './compositions.js';
import type { Verdict } from './laws/obey.js';
import { type LawBatch, lawTable, runLaws } from './laws/run-laws.js';
import { type Batch, type Outcome, run } from './run.js';
import { allSubjects } from './subjects.js';
import { mergedTally, tallyTable } from './tally.js';

/** How many documents there are of each layout. */
const DOCUMENTS_A_LAYOUT = 3;

const { RUNS = '100000', COMPOSED = '10000', SECONDS = '120', SEED = '1', WORKERS = '2', ONLY } = process.env;
const workers = Number(WORKERS);
const seed = Number(SEED);

type Work =
  | { readonly mutations: Batch }
  | { readonly compositions: Compositions }
  | { readonly laws: LawBatch };

function inWorker<T>(work: Work): Promise<T> {
  return new Promise((done, fail) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: work });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

/** Mutates documents; gives what is broken, in words. */
async function mutations(): Promise<readonly string[]> {
  const only = ONLY === undefined ? null : Number(ONLY);
  const batches =
    only === null
      ? Array.from({ length: workers }, (_, first) => ({ first, end: Number(RUNS) }))
      : [{ first: only, end: only + 1 }];
  const outcomes = await Promise.all(
    batches.map((part) => inWorker<Outcome>({ mutations: { seed, step: workers, ...part } })),
  );
  const worst = Math.max(...outcomes.map((outcome) => outcome.worst));
  console.log(tallyTable(mergedTally(outcomes.map(({ tally }) => tally))));
  console.log(`slowest: ${worst.toFixed(1)} times the median of its document`);
  return outcomes.flatMap((outcome) => outcome.broken);
}

/** Reads composed documents; gives what is broken, in words. */
async function compositions(): Promise<readonly string[]> {
  const from = seed * 1_000_000;
  const batches = Array.from({ length: workers }, (_, at) => ({
    first: from + at,
    end: from + Number(COMPOSED),
    step: workers,
  }));
  const tallies = await Promise.all(batches.map((part) => inWorker<ComposedTally>({ compositions: part })));
  for (const outcome of ['right', 'open', 'said', 'silent'] as const) {
    const cells = tallies.reduce((sum, tally) => sum + tally.cells[outcome], 0);
    console.log(`cells of composed documents ${outcome.padEnd(7)}${String(cells).padStart(9)}`);
  }
  return tallies.flatMap(({ broken }) => broken);
}

/** Puts the laws to the test; gives what is broken, in words. */
async function lawsObeyed(): Promise<readonly string[]> {
  const batches = Array.from({ length: workers }, (_, first) => ({
    first,
    step: workers,
    seconds: Number(SECONDS),
  }));
  const verdicts = await Promise.all(
    batches.map((part) => inWorker<readonly Verdict[]>({ laws: { seed, ...part } })),
  );
  console.log(lawTable(verdicts.flat()));
  return verdicts.flat().flatMap(({ name, broken }) => (broken === null ? [] : [`${name}: ${broken}`]));
}

async function main(): Promise<void> {
  const begun = performance.now();
  const broken = [
    ...(RUNS === '0' ? [] : await mutations()),
    ...(COMPOSED === '0' || ONLY !== undefined ? [] : await compositions()),
    ...(SECONDS === '0' || ONLY !== undefined ? [] : await lawsObeyed()),
  ];
  console.log(`seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  for (const line of broken) console.log(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

function answer(work: Work): Outcome | ComposedTally | readonly Verdict[] {
  if ('compositions' in work) return readCompositions(work.compositions);
  if ('laws' in work) return runLaws(work.laws);
  const subjects = allSubjects(Array.from({ length: DOCUMENTS_A_LAYOUT }, (_, at) => seed + at));
  return run(subjects, work.mutations);
}

if (isMainThread) await main();
else parentPort?.postMessage(answer(workerData as Work));
