import { defineConfig } from 'vitest/config';
import { asCompiled, compiledSources } from './test/compiled-sources.js';
import { LongestFirst } from './test/longest-first.js';

const all = 'test/**/*.test.ts';
/** The tests that by themselves run every line of what is to be covered. */
const covering = 'test/{finding,form,narrative,report,rules,text,validate}/**/*.test.ts';

/**
 * The tests by mode: all; with `--mode covering` those for the coverage; with `--mode other` the rest, which would take
 * a quarter longer with every line watched. By mode no types are tested: where the modes are run, so is `npm run typecheck`,
 * which compiles the same files.
 */
export default defineConfig(({ mode }) => ({
  // All others see a change of the sources at once, and the lines that are watched are those of the sources.
  plugins: mode === 'other' ? [compiledSources()] : [],
  // Without `development`, under which parsers of Markdown check and log each of their own steps.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    include: [mode === 'covering' ? covering : all],
    exclude: ['test/package/**', ...(mode === 'other' ? [covering] : [])],
    setupFiles: ['test/setup.ts'],
    // What is tested keeps no state, so that a process serves many files: loading the modules anew for each of them
    // takes as long as most tests do.
    isolate: false,
    // Room for what is made and at once let go, which is most of it.
    execArgv: ['--max-semi-space-size=64'],
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    server: { deps: { external: [asCompiled] } },
    // Time is never what is tested: a busy machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    typecheck: {
      enabled: mode !== 'covering' && mode !== 'other',
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
}));
