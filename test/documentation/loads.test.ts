import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const IMPORT = /^(?:import|export) (type )?([^;]*?)from '([^']+)';/gm;
const ONLY_TYPES = /^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/;

/** The dependencies that an entry loads, by way of all that it imports. */
function loadedBy(entry: string): readonly string[] {
  const files = new Set([`src${entry.slice('zfxxgk-report'.length)}/index.ts`]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, type, names = '', from = ''] of readFileSync(`${root}${file}`, 'utf8').matchAll(IMPORT)) {
      if (type !== undefined || ONLY_TYPES.test(names)) continue;
      if (from.startsWith('.')) files.add(posix.join(dirname(file), from).replace(/\.js$/, '.ts'));
      else if (Object.hasOwn(dependencies, from)) packages.add(from);
    }
  }
  return [...packages].sort();
}

/** The rows of the table that begin with an entry: its name and what it is said to load. */
function said(guide: string): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync(`${root}${guide}`, 'utf8').matchAll(
    /^\| `(zfxxgk-report[/a-z]*)` \| ([^|]*)\|/gm,
  );
  return new Map(
    Array.from(rows, ([, entry = '', loads = '']) => [
      entry,
      loads.trim().split(', ').filter(Boolean).sort(),
    ]),
  );
}

describe.each(['docs/guides/embedding.md', 'docs/guides/zh-CN/embedding.md'])('%s', (guide) => {
  test('lists every entry', () => {
    const entries = Object.keys(exports).filter((entry) => exports[entry].import);

    expect([...said(guide).keys()].sort()).toEqual(
      entries.map((entry) => posix.join('zfxxgk-report', entry)).sort(),
    );
  });

  test.each([...said(guide)])('%s loads what it says', (entry, loads) => {
    expect(loads).toEqual(loadedBy(entry));
  });
});
