import { expect, test } from 'vitest';
import { keyed } from '../../src/form/keyed.js';

test('the parts come in the order written, each with its key', () => {
  expect(keyed({ second: { n: 2 }, first: { n: 1 } })).toEqual([
    { key: 'second', n: 2 },
    { key: 'first', n: 1 },
  ]);
});
