import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a failure is the change's own. `SEED=… npm test` draws
 * others.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20260131) });
