/**
 * Mutates documents that read right and looks for what the reader gets wrong without a word, throws at, or takes too
 * long over: `npm run fuzz`. RUNS is how many mutations (100,000 unless set), SEED which ones, WORKERS how many at
 * once, ONLY the number of a single one.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Batch, type Outcome, run } from './run.js';
import { allSubjects } from './subjects.js';
import { mergedTally, tallyTable } from './tally.js';

/** How many documents there are of each layout. */
const DOCUMENTS_A_LAYOUT = 3;

const { RUNS = '100000', SEED = '1', WORKERS = '2', ONLY } = process.env;
const workers = Number(WORKERS);
const seed = Number(SEED);

function inWorker(batch: Batch): Promise<Outcome> {
  return new Promise((done, fail) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: batch });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

async function main(): Promise<void> {
  const begun = performance.now();
  const only = ONLY === undefined ? null : Number(ONLY);
  const batches =
    only === null
      ? Array.from({ length: workers }, (_, first) => ({ first, end: Number(RUNS) }))
      : [{ first: only, end: only + 1 }];
  const outcomes = await Promise.all(batches.map((part) => inWorker({ seed, step: workers, ...part })));
  const broken = outcomes.flatMap((outcome) => outcome.broken);
  const worst = Math.max(...outcomes.map((outcome) => outcome.worst));
  console.log(tallyTable(mergedTally(outcomes.map(({ tally }) => tally))));
  console.log(`slowest: ${worst.toFixed(1)} times the median of its document`);
  console.log(`seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  for (const line of broken) console.log(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

if (isMainThread) await main();
else {
  const subjects = allSubjects(Array.from({ length: DOCUMENTS_A_LAYOUT }, (_, at) => seed + at));
  parentPort?.postMessage(run(subjects, workerData as Batch));
}
