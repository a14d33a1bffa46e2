import { defineConfig } from 'tsup';

/** The programs for those who work on the package. What they import by its name is the built package itself. */
export default defineConfig({
  entry: { bench: 'bench/main.ts', fuzz: 'test/fuzz/main.ts' },
  outDir: '.cache',
  format: 'esm',
  target: 'node20',
  splitting: false,
  skipNodeModulesBundle: true,
  silent: true,
});
