import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants are put to: those of what is mutated and of what reads it closely. A mutant is run with every
 * test that reaches it, so those that take long or start programs and browsers are left out.
 */
export default defineConfig({
  test: {
    include: [
      'test/{aggregate,build,compare,finding,form,narrative,report,rules,text,validate}/**/*.test.ts',
      'test/exchange/rows.test.ts',
      'test/parse/{examples,recognise/**/*}.test.ts',
      'test/render/**/render-{markdown,text}.test.ts',
      'test/schema/read-report.test.ts',
    ],
    // Properties find a mutant with few cases or hardly at all.
    env: { RUNS: '20' },
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
