import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import limits from '../../.size-limit.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** What a readme says something weighs: in the row of an entry, or behind the name of a function. */
const WEIGHT = /^\| `(zfxxgk-report[/a-z]*)` \|.*\| ([\d.]+ kB) \|$|`(\w+)`[^`|\d]{0,5}([\d.]+\skB)/gm;

test.each(['README.md', 'README.zh-CN.md'])('%s says what is held of the built package', (readme) => {
  const said = Array.from(
    read(readme).matchAll(WEIGHT),
    ([, entry, weight, name = entry, alone = weight]) => ({
      name,
      limit: alone?.replace(/\s/, ' '),
    }),
  );

  // .size-limit.js holds the package to these figures, and `npx size-limit` tells what it weighs now.
  expect(Object.fromEntries(said.map(({ name, limit }) => [name, limit]))).toEqual(
    Object.fromEntries(limits.map(({ name, limit }) => [name, limit])),
  );
});
