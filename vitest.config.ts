import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    setupFiles: ['test/setup.ts'],
    // What is tested keeps no state, so that a process serves many files: loading the modules anew for each of them
    // takes as long as most tests do.
    isolate: false,
    maxWorkers: '100%',
    // Time is never what is tested: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    typecheck: {
      enabled: true,
      // By its path: the compilers that the package is checked with bring a `tsc` of their own.
      checker: 'node_modules/typescript-7/bin/tsc',
      include: ['test/**/*.test-d.ts'],
      tsconfig: 'test/tsconfig.json',
    },
    coverage: {
      provider: 'v8',
      include: ['src/form/**', 'src/report/**', 'src/validate/**'],
      reporter: ['text', 'html'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
