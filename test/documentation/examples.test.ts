import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { allExamples, runnable } from './examples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = allExamples().map((example, index) => ({ ...example, module: `example-${index}.mts` }));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'));
  for (const example of examples) await writeFile(join(folder, example.module), runnable(example));
});

afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(10);
});

test('they compile', async () => {
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        lib: ['es2022', 'dom'],
        allowImportingTsExtensions: true,
        isolatedDeclarations: false,
        declaration: false,
        noUnusedLocals: false,
      },
      include: ['*.mts'],
      exclude: [],
    }),
  );
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--singleThreaded'], {
    encoding: 'utf8',
  });

  expect(stdout).toBe('');
});

test.each(examples)('$name gives what it says', { timeout: 60_000 }, async ({ module, code }) => {
  const check = vi.fn((actual: unknown, expected: unknown) => expect(actual).toEqual(expected));
  vi.stubGlobal('check', check);
  await import(/* @vite-ignore */ pathToFileURL(join(folder, module)).href);

  expect(check).toHaveBeenCalledTimes(code.split('//=>').length - 1);
});
