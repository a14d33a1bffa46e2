import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { fakeStreams } from '../cli/fake-streams.js';
import { allSessions, asDocumented, reportsSaved } from './sessions.js';

// What programs print needs the built package: test/package/sessions.test.ts.
const commands = allSessions()
  .flatMap((session) => session.commands)
  .filter(({ words }) => words[0] === 'npx' && words.every((word) => !word.includes('corrected')));
const before = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sessions-'));
  for (const [name, source] of Object.entries(reportsSaved)) await copyFile(source, join(folder, name));
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

test('there are commands', () => {
  expect(commands.length).toBeGreaterThan(3);
});

test.each(commands)('$name prints what it says', async ({ words, output }) => {
  const streams = fakeStreams();
  await run(words.slice(2), streams);
  const { out, err } = streams.written();

  expect(words[1]).toBe('zfxxgk-report');
  expect(asDocumented(out + err, output)).toEqual(output);
});

describe('what is passed over', () => {
  test.each([
    ['one\ntwo\nthree\n', ['one', '…', 'three'], ['one', '…', 'three']],
    ['one\nthree\n', ['one', '…', 'three'], ['one', 'three']],
    ['one\ntwo\n', ['…', 'three'], ['one', 'two']],
    ['one\ntwo\n', ['one'], ['one', 'two']],
    ['one\n', ['one', 'two'], ['one', '(nothing)']],
    ['one\ntwo\n', ['one', '…'], ['one', '…']],
  ])('%j told as %j', (printed, output, told) => {
    expect(asDocumented(printed, output)).toEqual(told);
  });
});
