import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const compilers = ['typescript-5.5', 'typescript-5.9', 'typescript', 'typescript-7'];
const consumers = ['esm.mts', 'cjs.cts'];
const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2022'];
/** One compiler knows the types of a page too; for the others they are only more to read. */
const libraries = (compiler: string) => (compiler === 'typescript-7' ? [] : ['--lib', 'es2022']);

/** What a compiler says of the consumers; nothing where all is well. */
async function complaints(compiler: string): Promise<string> {
  const types = ['--types', 'node', '--typeRoots', join(modules, '@types')];
  const tsc = join(modules, compiler, 'bin/tsc');
  const output = ['--module', 'nodenext', '--outDir', compiler];
  const args = [tsc, ...strict, ...libraries(compiler), ...output, ...types, ...consumers];
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd: inject('consumer') })).stdout;
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout) || String(error);
  }
}

test.concurrent.each(compilers)('%s compiles programs that use the packed types', async (compiler) => {
  expect(await complaints(compiler)).toBe('');
});

test.each(['esm.mjs', 'cjs.cjs'])('%s runs', (file) => {
  const cwd = join(inject('consumer'), 'typescript');
  expect(execFileSync(process.execPath, [file], { cwd, encoding: 'utf8' })).toBe('');
});
