import { expect, test } from 'vitest';
import { runs } from '../../runs.js';
import { dataLaws } from './data-laws.js';
import { obey } from './obey.js';
import { reportLaws } from './report-laws.js';

test.each([...dataLaws, ...reportLaws].map((law) => [law.name, law] as const))('%s', (_, law) => {
  expect(obey(law, { seed: 20260131, runs: runs(10) }).broken).toBeNull();
});
