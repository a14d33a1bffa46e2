import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [root, sources, compiled] = [pathOf(''), pathOf('src/'), pathOf('.cache/src/')];

const compiler = 'node_modules/typescript-7/bin/tsc';
const toJavaScript = '--noEmit false --noCheck --isolatedDeclarations false --declaration false'.split(' ');

/** Makes JavaScript of the sources, without checking their types. */
function compile(): void {
  const out = ['--rootDir', sources, '--outDir', compiled];
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.json', ...toJavaScript, ...out], { cwd: root });
}

/** Imported by itself: Node reads these files, Vite does not. */
export const asCompiled = /\/\.cache\/src\//;

/**
 * Has tests import the sources as JavaScript that Node loads. Vite makes of each import a look into an object, with
 * which work that is done thousands of times takes half as long again, and loading a file takes longer too. The
 * command line stays: it finds files by where it stands.
 */
export function compiledSources(): Plugin {
  compile();
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const id = (await this.resolve(source, importer, { ...options, skipSelf: true }))?.id;
      if (!id?.startsWith(sources) || id.startsWith(`${sources}cli/`)) return null;
      return { id: `${compiled}${id.slice(sources.length).replace(/ts$/, 'js')}`, external: true };
    },
  };
}
