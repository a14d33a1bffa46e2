import { expect, test } from 'vitest';
import { correspondence, foldedRows } from '../../src/form/correspondence.js';
import { formCells } from '../../src/form/form-cells.js';
import { forms } from '../../src/form/forms.js';
import { replaceableRows } from '../../src/form/replaceable-rows.js';

const other = [
  '/requests/outcomes/other.correctionOverdue',
  '/requests/outcomes/other.feeOverdue',
  '/requests/outcomes/other.miscellaneous',
];

test('其他处理 is one row or three on the form of 2021, and one on that of 2019', () => {
  expect(foldedRows(forms['2021'])).toEqual([{ row: '/requests/outcomes/other', parts: other }]);
  expect(foldedRows(forms['2019'])).toEqual([]);
  expect(replaceableRows(forms['2021']).map(({ pointer }) => pointer)).toEqual(other);
  expect(replaceableRows(forms['2019'])).toEqual([]);
});

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
