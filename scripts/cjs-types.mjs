// Writes the types of the CommonJS files from those of the ES modules. They are the same but for the endings in imports,
// and making them a second time takes as long as all the rest of the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const IMPORT = /((?:from|import) '\.[^']*|import\('\.[^']*)\.js'/g;

for (const file of readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
  const types = readFileSync(`dist/${file}`, 'utf8').replaceAll(IMPORT, "$1.cjs'");
  writeFileSync(`dist/${file.replace(/\.ts$/, '.cts')}`, types);
}
