import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, test } from 'vitest';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const compilers = ['typescript-5.5', 'typescript-5.9', 'typescript', 'typescript-7'];
const consumers = ['esm.mts', 'cjs.cts'];
const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2022'];
/**
 * What the programs and zod use of Node. One compiler knows all types of Node and of a page too; for the others they
 * are only more to check, and none of them is the package's.
 */
const ofNode = `
declare module 'node:assert' {
  namespace assert {
    function ok(value: unknown): asserts value;
    function equal(actual: unknown, expected: unknown): void;
    function deepEqual(actual: unknown, expected: unknown): void;
    const strict: typeof assert;
  }
  export = assert;
}
declare const require: { readonly cache: Readonly<Record<string, unknown>> };
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class URL {}
`;
const libraries = (compiler: string) =>
  compiler === 'typescript-7'
    ? ['--singleThreaded', '--types', 'node', '--typeRoots', join(modules, '@types')]
    : ['--lib', 'es2022', '--typeRoots', 'none', 'of-node.d.ts'];

/** What a compiler says of the consumers; nothing where all is well. */
async function complaints(compiler: string): Promise<string> {
  const tsc = join(modules, compiler, 'bin/tsc');
  const output = ['--module', 'nodenext', '--outDir', compiler];
  const args = [tsc, ...strict, ...libraries(compiler), ...output, ...consumers];
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd: inject('consumer') })).stdout;
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout) || String(error);
  }
}

beforeAll(() => writeFileSync(join(inject('consumer'), 'of-node.d.ts'), ofNode));

test.concurrent.each(compilers)('%s compiles programs that use the packed types', async (compiler) => {
  expect(await complaints(compiler)).toBe('');
});

test.each(['esm.mjs', 'cjs.cjs'])('%s runs', (file) => {
  const cwd = join(inject('consumer'), 'typescript');
  expect(execFileSync(process.execPath, [file], { cwd, encoding: 'utf8' })).toBe('');
});
