import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../api/', import.meta.url));
const reports = readdirSync(folder).filter((file) => file.endsWith('.api.md'));

test('every entry with types has its report', () => {
  const typed = Object.entries(manifest.exports).filter(([, entry]) => typeof entry === 'object');
  const names = typed.map(([name]) => `${name === '.' ? 'index' : name.slice(2)}.api.md`);

  expect([...reports].sort()).toEqual(names.sort());
});

test.each(reports)('nothing is any in %s', (report) => {
  const code = readFileSync(folder + report, 'utf8').replace(/^\s*\/\/.*$/gm, '');

  expect(code).not.toMatch(/\bany\b/);
});
