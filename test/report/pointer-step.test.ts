import { expect, test } from 'vitest';
import { pointerStep } from '../../src/report/pointer-step.js';

test.each([
  ['granted', '/granted'],
  ['', '/'],
  ['a/b', '/a~1b'],
  ['~1', '/~01'],
  ['/~/', '/~1~0~1'],
])('%j: %s', (name, step) => {
  expect(pointerStep(name)).toBe(step);
});
