import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/report/cell.js';
import { type Changed, costOf, slipsOf } from '../../../src/validate/diagnose/slips.js';

/** A changed cell by row and column. The total of a row stands in column 6. */
function at(row: number, column: number, from: Cell, to: number): Changed {
  const counted = typeof from === 'number' ? from : 0;
  return { cell: 7 * row + column, from, counted, to, row, column, isTotal: column === 6 };
}

/** What changes look like: each slip with the columns and rows of its cells. */
const seen = (...changes: readonly Changed[]) =>
  slipsOf(changes).map(({ slip, changes: own }) => [slip, ...own.map(({ cell }) => cell)]);

describe('one cell', () => {
  test.each([
    [null, 5, 'blank', 0.6],
    ['n/a', 5, 'blank', 0.6],
    [21, 12, 'digit', 1],
    [10, 100, 'digit', 1],
    [100, 10, 'digit', 1],
    [3, 30, 'digit', 1.4],
    [30, 3, 'digit', 1.4],
    [9, 95, 'digit', 1.4],
    [5, 0, undefined, 1.7],
    [47, 0, undefined, 1.7],
    [5, 9, undefined, 2],
    [47, 12, undefined, 2],
    [0, 5, undefined, 2.2],
    [0, 47, undefined, 2.2],
  ] as const)('%s for %i looks like %s, by %d', (from, to, slip, cost) => {
    const change = at(2, 3, from, to);

    expect(slipsOf([change])).toEqual([{ slip, cost, changes: [change] }]);
  });
});

describe('two cells', () => {
  const swapInRow = [at(1, 0, 3, 12), at(1, 1, 12, 3)] as const;
  const swapInColumn = [at(1, 0, 3, 12), at(3, 0, 12, 3)] as const;

  test.each([
    ['exchanged in a row', swapInRow, ['swap']],
    ['exchanged in a row, far apart', [at(1, 0, 3, 12), at(1, 5, 12, 3)], ['swap']],
    ['exchanged in a column, far apart', swapInColumn, ['swap']],
    ['exchanged in rows next to one another', [at(1, 0, 3, 12), at(2, 0, 12, 3)], ['shift']],
    ['exchanged across rows and columns', [at(1, 0, 3, 12), at(2, 1, 12, 3)], [undefined, undefined]],
    ['half exchanged', [at(1, 0, 3, 12), at(1, 3, 12, 7)], [undefined, undefined]],
    ['half exchanged, the other way', [at(1, 0, 3, 8), at(1, 3, 47, 3)], [undefined, undefined]],
    ['a case under another applicant', [at(1, 0, 11, 12), at(1, 1, 4, 3)], ['applicant']],
    ['a case under another applicant, from the right', [at(1, 0, 4, 3), at(1, 1, 11, 12)], ['applicant']],
    ['two cases under another applicant', [at(1, 0, 5, 7), at(1, 1, 4, 2)], [undefined, undefined]],
    ['a case too many in both', [at(1, 0, 5, 4), at(1, 1, 3, 2)], [undefined, undefined]],
    ['a case too many, and three too few', [at(1, 0, 5, 4), at(1, 1, 3, 6)], [undefined, undefined]],
    ['a case in another row', [at(1, 0, 5, 4), at(3, 0, 7, 8)], [undefined, undefined]],
    ['a case in another row and column', [at(1, 0, 5, 4), at(3, 2, 7, 8)], [undefined, undefined]],
    ['a case too many, and a total', [at(1, 0, 5, 4), at(1, 6, 7, 8)], [undefined, undefined]],
    ['a total, and a case too many', [at(1, 6, 7, 8), at(1, 0, 5, 4)], [undefined, undefined]],
  ])('%s', (_, changes, expected) => {
    expect(slipsOf(changes).map(({ slip }) => slip)).toEqual(expected);
  });

  test('are taken together, each once, and what is left by itself', () => {
    expect(seen(at(0, 4, 21, 12), ...swapInRow)).toEqual([
      ['digit', 4],
      ['swap', 7, 8],
    ]);
    expect(seen(...swapInColumn, at(5, 5, null, 2))).toEqual([
      ['swap', 7, 21],
      ['blank', 40],
    ]);
    expect(slipsOf(swapInColumn)).toEqual([{ slip: 'swap', cost: 1.2, changes: swapInColumn }]);
  });
});

describe('figures one cell off', () => {
  test.each([
    ['to the right', [at(1, 0, 0, 12), at(1, 1, 12, 3), at(1, 2, 3, 0)], true],
    ['to the left', [at(1, 0, 3, 12), at(1, 1, 0, 3)], true],
    ['down a column', [at(1, 2, 0, 12), at(2, 2, 12, 3), at(3, 2, 3, 0)], true],
    ['up a column', [at(1, 2, 3, 12), at(2, 2, 0, 3)], true],
    ['told in another order', [at(1, 2, 3, 0), at(1, 0, 0, 12), at(1, 1, 12, 3)], true],
    ['with a 1 among them', [at(1, 0, 9, 1), at(1, 1, 1, 3), at(1, 2, 3, 7)], true],
    ['that are 1', [at(1, 0, 5, 1), at(1, 1, 1, 9)], false],
    ['the first two exchanged', [at(1, 0, 3, 12), at(1, 1, 12, 3), at(1, 2, 3, 9)], true],
    ['all but one', [at(1, 0, 0, 12), at(1, 1, 12, 3), at(1, 2, 9, 0)], false],
    ['with a cell between them', [at(1, 0, 0, 12), at(1, 2, 12, 3)], false],
    ['with a row between them', [at(1, 2, 0, 12), at(3, 2, 12, 3)], false],
    ['in two rows', [at(1, 0, 0, 12), at(2, 1, 12, 3)], false],
    ['in two rows, the first two cells in one', [at(1, 0, 0, 12), at(1, 1, 12, 3), at(2, 2, 3, 0)], false],
    ['in two columns, the first two in one', [at(1, 0, 0, 12), at(2, 0, 12, 3), at(3, 1, 3, 0)], false],
  ])('%s: %s', (_, changes, expected) => {
    const slips = slipsOf(changes);

    expect(slips.length === 1 && slips[0]?.slip === 'shift').toBe(expected);
    if (expected) expect(slips[0]).toMatchObject({ cost: 1.2, changes });
  });
});

test('no change looks like nothing, and costs nothing', () => {
  expect(slipsOf([])).toEqual([]);
  expect(costOf([])).toBe(0);
  expect(costOf(slipsOf([at(0, 0, 21, 12), at(3, 4, null, 5)]))).toBe(1.6);
});
