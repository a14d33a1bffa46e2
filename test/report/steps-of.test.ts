import { expect, test } from 'vitest';
import { stepsOf } from '../../src/report/steps-of.js';

test('a pointer of the form in steps, the code of an outcome in one', () => {
  expect(stepsOf('/requests/outcomes/denied.stateSecret/total')).toEqual([
    'requests',
    'outcomes',
    'denied.stateSecret',
    'total',
  ]);
});
