import fc from 'fast-check';
import { runs } from './runs.js';

/**
 * Property tests draw the same cases in every run, so that a failure is the change's own. `SEED=… npm test` draws
 * others, `RUNS=… npm test` more of them.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20260131), numRuns: runs(100) });
