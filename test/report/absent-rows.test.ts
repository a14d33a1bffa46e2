import { describe, expect, test } from 'vitest';
import { absentRows } from '../../src/report/absent-rows.js';
import type { AnnualReport2021 } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import { setCell } from '../../src/report/set-cell.js';

const oneRow = '/requests/outcomes/other';
const threeRows = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) => `${oneRow}.${code}`);
const hybrid: AnnualReport2021 = setCell(blankReport('2021'), `${oneRow}/total`, 3);

describe('absentRows', () => {
  test('edition 2019 has all its rows', () => {
    expect([...absentRows(blankReport('2019'))]).toEqual([]);
  });

  test('edition 2021 has three rows of 其他处理 and not one', () => {
    expect([...absentRows(blankReport('2021'))]).toEqual([oneRow]);
  });

  test('a report with the one row has it in place of the three', () => {
    expect([...absentRows(hybrid)]).toEqual(threeRows);
  });

  test.each([0, 2])('unless the three have a figure as well: %d', (figure) => {
    const both = setCell(hybrid, '/requests/outcomes/other.feeOverdue/business', figure);

    expect([...absentRows(both)]).toEqual([]);
  });
});
