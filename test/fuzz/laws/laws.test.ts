import { expect, test } from 'vitest';
import { dataLaws } from './data-laws.js';
import { obey } from './obey.js';
import { reportLaws } from './report-laws.js';

test.each([...dataLaws, ...reportLaws].map((law) => [law.name, law] as const))('%s', (_, law) => {
  expect(obey(law, { seed: 20260131, runs: 20 }).broken).toBeNull();
});
