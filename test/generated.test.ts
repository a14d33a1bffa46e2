import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonSchema } from '../scripts/json-schema/json-schema.js';
import { rulePages } from '../scripts/rule-pages/rule-pages.js';
import { ruleIds } from '../src/finding/rules.js';
import { editions } from '../src/form/forms.js';
import { ruleCases } from './rules/cases.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Files that are made from the source. `npm run generate` writes them anew. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(editions.map((edition) => [`schema/${edition}.json`, json(jsonSchema(edition))])),
  ...rulePages(ruleCases),
};

test.each(Object.entries(files))('%s is what the source makes', async (path, text) => {
  await expect(text).toMatchFileSnapshot(`${root}${path}`);
});

test('there is no page of a rule that is gone', () => {
  const there = readdirSync(`${root}docs/rules`, { recursive: true, encoding: 'utf8' });
  const paths = there.map((path) => `docs/rules/${path.split('\\').join('/')}`);

  expect(paths.filter((path) => /\.\w+$/.test(path) && !(path in files))).toEqual([]);
});

test('every link between the pages of rules leads to one', () => {
  const links = Object.entries(files).flatMap(([path, text]) =>
    Array.from(text.matchAll(/\]\(([\w./-]+)\)/g), ([, to = '']) => posix.join(posix.dirname(path), to)),
  );

  expect(links.length).toBeGreaterThan(ruleIds.length);
  expect(links.filter((path) => !(path in files))).toEqual([]);
});
