import { expect, test } from 'vitest';
import { correspondence } from '../../src/form/correspondence.js';
import { foldedRows } from '../../src/form/folded-rows.js';
import { formCells } from '../../src/form/form-cells.js';

test('what is told apart between the editions stands on the one and on the other', () => {
  const { earlier, later, folded, unlike } = correspondence;
  const has = (edition: '2019' | '2021', wanted: string) =>
    formCells[edition].some(({ address, row }) => address === wanted || row === wanted);

  expect([earlier.edition, later.edition]).toEqual(['2019', '2021']);
  expect(folded).toEqual(foldedRows(later));
  expect(folded.every(({ row, parts }) => has('2019', row) && parts.every((part) => has('2021', part)))).toBe(
    true,
  );
  expect(unlike.map((pair) => [has('2019', pair.earlier), has('2021', pair.later)])).toEqual([
    [true, true],
    [true, true],
    [true, true],
  ]);
});
