import { expect, test } from 'vitest';
import { foldedRows } from '../../src/form/folded-rows.js';
import { forms } from '../../src/form/forms.js';

test('其他处理 is one row or three on the form of 2021, and one on that of 2019', () => {
  const parts = [
    '/requests/outcomes/other.correctionOverdue',
    '/requests/outcomes/other.feeOverdue',
    '/requests/outcomes/other.miscellaneous',
  ];
  expect(foldedRows(forms['2021'])).toEqual([{ row: '/requests/outcomes/other', parts }]);
  expect(foldedRows(forms['2019'])).toEqual([]);
});
