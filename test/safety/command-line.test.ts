import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { fakeStreams } from '../cli/fake-streams.js';
import { sound } from '../cli/sources.js';
import { reportSaying } from './hostile-report.js';
import { inTerminals } from './payloads.js';
import { STEERING } from './steering.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safety-'));
  await writeFile(join(folder, 'sound.md'), sound);
});
afterAll(() => rm(folder, { recursive: true }));

/** A page whose heads, labels, figures, paragraphs and title say this. */
const pageSaying = (text: string): string =>
  sound
    .replace('北川市水务局', (name) => `${name}${text}`)
    .replace(/\| 规章 \|[^|]*\|/, (row) => `${row.slice(0, -1)}${text}|`)
    .replace('| 一、本年新收', (label) => `| 第${text}行 | 3 | ${text} |\n${label}`)
    .replace('全年主动公开', (words) => `${text}${words}12${text}条，`);

const lineSaying = (text: string): string =>
  `${JSON.stringify(reportSaying(text, '2021', 2024))}\n{"source": ${JSON.stringify(text)}}\n${text}\n`;

const commands: Readonly<Record<string, (text: string, name: string) => readonly string[]>> = {
  check: () => ['check', '-'],
  'check in English': () => ['check', '-', '--lang', 'en'],
  'check as JSON': () => ['check', '-', '--json'],
  'check as SARIF': () => ['check', '-', '--format', 'sarif'],
  'check as Markdown': () => ['check', '-', '--format', 'markdown'],
  diagnose: () => ['diagnose', '-'],
  'render as text': () => ['render', '-', '--to', 'text'],
  'render as JSON': () => ['render', '-', '--to', 'json'],
  'render as Markdown': () => ['render', '-', '--to', 'markdown'],
  'render as HTML': () => ['render', '-', '--to', 'html'],
  diff: (_, name) => ['diff', name, '-'],
  trend: (_, name) => ['trend', name, '-'],
  aggregate: (text, name) => ['aggregate', name, '-', '--agency', text, '--year', '2024'],
  'a file of that name': (text) => ['check', `${text}.txt`],
  'an option of that name': (text) => ['check', `--${text}`],
  'an option with that value': (text) => ['render', '-', '--to', text],
  'a command of that name': (text) => [text],
  'a rule of that name': (text) => ['rules', text],
  lines: () => ['check', '--ndjson'],
  'a sum of lines': (text) => ['aggregate', '--ndjson', '--agency', text, '--year', '2024'],
};

describe.each(Object.entries(commands))('%s', (name, args) => {
  test.each(inTerminals.map((one) => [one.name, one.text] as const))(
    'steers no terminal: %s',
    async (_, text) => {
      const streams = fakeStreams(name.includes('lines') ? lineSaying(text) : pageSaying(text));
      await run(args(text, join(folder, 'sound.md')), streams);
      const { out, err } = streams.written();

      expect(out + err).not.toBe('');
      expect(STEERING.exec(out)).toBeNull();
      expect(STEERING.exec(err)).toBeNull();
    },
  );
});
