// Merges the small files that the build parts the modules into, one for each set of entries that share some: thirty
// files take Node a third longer to load than ten. The entries stay as they are.
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { withConstantsFirst } from './constants-first.mjs';

/** Code smaller than this, in characters, is put into the file of another set of entries. */
const SMALLEST = 10_000;

const { exports: entries, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const commands = Object.values(bin);
const files = [...Object.values(entries).flatMap(({ import: found }) => found?.default ?? []), ...commands];
const names = files.map((file) => file.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, ''));

const bundle = await rollup({
  input: Object.fromEntries(names.map((name) => [name, `dist/${name}.js`])),
  external: (name) => !/^(?:\.|\/|dist\/)/.test(name),
  logLevel: 'silent',
});
for (const file of readdirSync('dist').filter((name) => /^chunk-.*\.js$/.test(name))) rmSync(`dist/${file}`);
await bundle.write({
  dir: 'dist',
  chunkFileNames: 'chunk-[hash].js',
  experimentalMinChunkSize: SMALLEST,
  plugins: [
    {
      name: 'constants-first',
      renderChunk(code) {
        return withConstantsFirst(code, this.parse(code).body);
      },
    },
  ],
});
for (const file of commands) chmodSync(file, 0o755);
