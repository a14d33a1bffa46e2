import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { allExamples, runnable } from './examples.js';

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

test('they compile', { timeout: 60_000 }, () => {
  const config = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  const { options } = ts.parseJsonConfigFileContent(
    { ...ts.readConfigFile(config, ts.sys.readFile).config, include: [] },
    ts.sys,
    fileURLToPath(new URL('../..', import.meta.url)),
  );
  const program = ts.createProgram(
    examples.map(({ module }) => join(folder, module)),
    {
      ...options,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      allowImportingTsExtensions: true,
      isolatedDeclarations: false,
      declaration: false,
      noUnusedLocals: false,
    },
  );
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );

  expect(messages).toEqual([]);
});

test.each(examples)('$name gives what it says', { timeout: 60_000 }, async ({ module, code }) => {
  const check = vi.fn((actual: unknown, expected: unknown) => expect(actual).toEqual(expected));
  vi.stubGlobal('check', check);
  await import(/* @vite-ignore */ pathToFileURL(join(folder, module)).href);

  expect(check).toHaveBeenCalledTimes(code.split('//=>').length - 1);
});
