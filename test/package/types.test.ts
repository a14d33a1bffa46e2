import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const compilers = ['typescript-5.5', 'typescript-5.9', 'typescript', 'typescript-7'];
const consumers = ['esm.mts', 'cjs.cts'];
const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2022'];

/** What a compiler says of the consumers; nothing where all is well. */
function complaints(compiler: string): string {
  const types = ['--types', 'node', '--typeRoots', join(modules, '@types')];
  try {
    return execFileSync(
      process.execPath,
      [join(modules, compiler, 'bin/tsc'), ...strict, '--module', 'nodenext', ...types, ...consumers],
      { cwd: inject('consumer'), encoding: 'utf8' },
    );
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout) || String(error);
  }
}

test.each(compilers)('%s compiles programs that use the packed types', (compiler) => {
  expect(complaints(compiler)).toBe('');
});

test.each(['esm.mjs', 'cjs.cjs'])('%s runs', (file) => {
  expect(execFileSync(process.execPath, [file], { cwd: inject('consumer'), encoding: 'utf8' })).toBe('');
});
