import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  read('package-lock.json'),
);
const locked = Object.entries(packages).filter(([folder]) => folder !== '');

/** A package with all that it depends on, by their folders. */
function withDependencies(folder: string): readonly string[] {
  const folders = new Set([folder]);
  for (const one of folders) {
    for (const name of Object.keys(packages[one]?.dependencies ?? {})) {
      const nested = `${one}/node_modules/${name}`;
      folders.add(packages[nested] ? nested : `node_modules/${name}`);
    }
  }
  return [...folders];
}

/** What the build copies into the package, with the versions it is licensed by. */
const bundled = Array.from(read('THIRD_PARTY_NOTICES.md').matchAll(/^## (\S+) \S+$/gm), ([, name]) => name);

test('what users install is zod, and it brings nothing along', () => {
  expect(locked.filter(([, { dev }]) => !dev).map(([folder]) => folder)).toEqual(['node_modules/zod']);
});

test('nothing that users install or the package holds runs a script when it is installed', () => {
  const shipped = ['zod', ...bundled].flatMap((name) => withDependencies(`node_modules/${name}`));

  expect(shipped.length).toBeGreaterThan(3);
  expect(shipped.filter((folder) => packages[folder] === undefined)).toEqual([]);
  expect(shipped.filter((folder) => packages[folder]?.hasInstallScript)).toEqual([]);
});

test('only the bundler fetches its own program when it is installed', () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder);

  expect(scripts.filter((folder) => !folder.endsWith('node_modules/esbuild'))).toEqual([]);
});

test('every package is known by its checksum, and comes from the registry', () => {
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https:'))).toEqual([]);
});
