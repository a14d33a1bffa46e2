import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface TestRun {
  success: boolean;
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

async function runTypeTests(include: string, tsconfig: string): Promise<TestRun> {
  const folder = await mkdtemp(join(tmpdir(), 'type-tests-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const outputFile = join(folder, 'run.json');
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--typecheck.only',
    `--typecheck.include=${include}`,
    `--typecheck.tsconfig=${tsconfig}`,
    '--reporter=json',
    `--outputFile=${outputFile}`,
  ];
  await new Promise<void>((done) => execFile(process.execPath, args, { cwd: root }, () => done()));
  return JSON.parse(await readFile(outputFile, 'utf8'));
}

function filesOf(tsconfig: string): string[] {
  const path = join(root, tsconfig);
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts
    .parseJsonConfigFileContent(config, ts.sys, resolve(path, '..'))
    .fileNames.map((file) => resolve(file));
}

test('a type test with a false statement fails', { timeout: 120_000 }, async () => {
  const run = await runTypeTests('test/types/must-fail.ts', 'test/types/must-fail.tsconfig.json');

  expect(run.success).toBe(false);
  expect(run.testResults.flatMap((file) => file.assertionResults)).toMatchObject([
    { title: 'a true statement about a type', status: 'passed' },
    { title: 'a false statement about a type', status: 'failed' },
  ]);
});

test('the compiler sees every type test', () => {
  const typeTests = ts.sys.readDirectory(join(root, 'test'), ['.test-d.ts']).map((file) => resolve(file));

  expect(filesOf('test/tsconfig.json').sort()).toEqual(typeTests.sort());
});
