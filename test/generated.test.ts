import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonSchema } from '../scripts/json-schema/json-schema.js';
import { editions } from '../src/form/forms.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Files that are made from the source. `npm run generate` writes them anew. */
const files: Readonly<Record<string, string>> = Object.fromEntries(
  editions.map((edition) => [`schema/${edition}.json`, json(jsonSchema(edition))]),
);

test.each(Object.entries(files))('%s is what the source makes', async (path, text) => {
  await expect(text).toMatchFileSnapshot(`${root}${path}`);
});
