import { defineConfig } from 'vitest/config';

/** The checks of the packed tarball: `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/package/install-tarball.ts'],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
