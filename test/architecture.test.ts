import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly onlyTypes: boolean;
}

const IMPORT = /^(?:import|export) (type )?([^;]*?)from '(\.[^']+)';/gm;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return Array.from(text.matchAll(IMPORT), ([, type, names = '', path = '']) => ({
    from: file,
    to: posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts'),
    onlyTypes: type !== undefined || /^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(names),
  }));
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => file.endsWith('.ts'));
const imports = files.flatMap(importsOf);

/** The folder of src a file stands in; '' for the public interface. */
const layerOf = (file: string): string => (dirname(file) === '.' ? '' : (file.split('/')[0] ?? ''));

/** Each layer with those it may use. The ones after the first four use one another's types only. */
const uses: Readonly<Record<string, readonly string[]>> = {
  form: [],
  report: ['form'],
  finding: ['form', 'report'],
  text: ['form', 'report', 'finding'],
  parse: ['form', 'report', 'finding', 'text'],
  validate: ['form', 'report', 'finding', 'text'],
  render: ['form', 'report', 'finding', 'text'],
  build: ['form', 'report', 'finding', 'text'],
  aggregate: ['form', 'report', 'finding', 'text'],
  schema: ['form', 'report', 'finding'],
  compare: ['form', 'report', 'finding', 'text'],
  // An entry: one of the readers of parse, which loads no parser of HTML.
  dom: ['parse'],
  exchange: ['form', 'report', 'finding', 'text'],
};

describe('dependencies run one way', () => {
  test('every folder has its place', () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual(['', 'cli', ...Object.keys(uses)].sort());
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  test.each(Object.entries(uses))('%s', (layer, allowed) => {
    const strange = imports.filter(
      ({ from, to, onlyTypes }) =>
        layerOf(from) === layer &&
        layerOf(to) !== layer &&
        !allowed.includes(layerOf(to)) &&
        !(onlyTypes && Object.keys(uses).indexOf(layerOf(to)) >= 4),
    );

    expect(strange).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const code = imports.filter(({ onlyTypes }) => !onlyTypes);
    const next = new Map<string, string[]>();
    for (const { from, to } of code) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);

    expect(cycles).toEqual([]);
  });
});

/** The packages a file loads, types set aside. */
function packagesOf(file: string): readonly string[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return Array.from(text.matchAll(/^import (?!type )[^;]*?from '([^.'][^']*)';/gm), ([, name = '']) => name);
}

/** Everything that a file loads, by way of others too. */
function loadedBy(entry: string): ReadonlySet<string> {
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const { from, to, onlyTypes } of imports) if (from === file && !onlyTypes) seen.add(to);
  }
  return new Set([...seen].flatMap(packagesOf));
}

describe('packages are loaded by those who need them', () => {
  test('zod by the schema alone', () => {
    const users = files.filter((file) => packagesOf(file).includes('zod'));

    expect(users.filter((file) => layerOf(file) !== 'schema')).toEqual([]);
    expect(loadedBy('schema/index.ts')).toContain('zod');
    for (const file of users) {
      expect(readFileSync(`${root}/${file}`, 'utf8')).toContain("import * as z from 'zod';");
    }
  });

  test.each([
    'index.ts',
    'validate/index.ts',
    'render/index.ts',
    'build/index.ts',
    'compare/index.ts',
    'exchange/index.ts',
    'dom/index.ts',
  ])('neither zod nor a reader of HTML by %s', (entry) => {
    expect([...loadedBy(entry)].filter((name) => ['zod', 'htmlparser2'].includes(name))).toEqual([]);
  });

  test('a reader of HTML by what reads', () => {
    expect(loadedBy('parse/index.ts')).toContain('htmlparser2');
    expect(loadedBy('schema/index.ts')).not.toContain('htmlparser2');
  });
});

test('only the command line uses what Node has built in', () => {
  const users = files.filter((file) =>
    /from '(?:node:|process)/.test(readFileSync(`${root}/${file}`, 'utf8')),
  );

  expect(users.filter((file) => !file.startsWith('cli/'))).toEqual([]);
});
