import { defineConfig, type Options } from 'tsup';
import { pageTokenizer } from './scripts/page-tokenizer.js';
import { pureConstants } from './scripts/pure-constants.js';

const library = {
  index: 'src/index.ts',
  'parse/index': 'src/parse/index.ts',
  'dom/index': 'src/dom/index.ts',
  'validate/index': 'src/validate/index.ts',
  'render/index': 'src/render/index.ts',
  'build/index': 'src/build/index.ts',
  'exchange/index': 'src/exchange/index.ts',
  'aggregate/index': 'src/aggregate/index.ts',
  'schema/index': 'src/schema/index.ts',
  'compare/index': 'src/compare/index.ts',
};

/** The types of the entries, which the fast compiler writes before: tsup's own takes fifteen times as long for the same. */
const types = Object.fromEntries(Object.keys(library).map((entry) => [entry, `.cache/types/${entry}.d.ts`]));

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  splitting: true,
  treeshake: true,
  silent: true,
  noExternal: ['diff', 'get-east-asian-width', 'htmlparser2'],
  esbuildPlugins: [pageTokenizer, pureConstants],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  dts: {
    entry: types,
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
};

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...library, 'cli/main': 'src/cli/main.ts' } },
  // scripts/cjs-types.mjs writes its types.
  { ...shared, format: 'cjs', entry: library, dts: false },
]);
