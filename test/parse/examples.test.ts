import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';

const folder = new URL('../../examples/reports/', import.meta.url);

/** A slip of the example itself. */
const slips: Readonly<Record<string, readonly string[]>> = {
  'hefeng-town-2022.txt': ['parse.label-guess'],
};

test.each(readdirSync(folder))('the example %s is read without a doubt', (file) => {
  const { report, findings } = parseReport(readFileSync(new URL(file, folder), 'utf8'));
  const inReading = findings.filter(({ rule }) => /^(?:parse|structure)\./.test(rule));

  expect(report).not.toBeNull();
  expect(inReading.map(({ rule }) => rule)).toEqual(slips[file] ?? []);
});
