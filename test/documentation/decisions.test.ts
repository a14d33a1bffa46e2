import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/decisions/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

test('the list of decisions names each by its number and title', () => {
  const pages = readdirSync(folder).filter((file) => /^\d/.test(file));
  const lines = pages.sort().map((file) => {
    const title = read(file)
      .split('\n')[0]
      ?.replace(/^# \d+[.:] /, '');
    return `- [${file.slice(0, 4)}](${file}) ${title}`;
  });

  expect(read('README.md').split('\n').slice(4)).toEqual([...lines, '']);
});
