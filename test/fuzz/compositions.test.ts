import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { readCompositions } from './compositions.js';

test('no composed document is read wrong without a word', () => {
  const { cells, broken } = readCompositions({ first: 0, end: runs(100), step: 1 });

  expect(broken).toEqual([]);
  expect(cells.right).toBeGreaterThan(4 * cells.open);
}, 120_000);
