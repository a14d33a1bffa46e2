import { expect, test } from 'vitest';
import { run } from './run.js';
import { fewSubjects } from './subjects.js';

const patience = 120_000;

test(
  'a mutated document is never silently wrong, never throws',
  () => {
    const { tally, broken } = run(fewSubjects(1), { seed: 1, first: 0, end: 320, step: 1 });

    expect(broken).toEqual([]);
    expect(Object.values(tally).every(({ tried }) => tried > 10)).toBe(true);
  },
  patience,
);
