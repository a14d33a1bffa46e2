import fc from 'fast-check';
import type { Edition } from '../../src/form/edition.js';
import { forms } from '../../src/form/forms.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { isMoney } from '../../src/report/cell.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { tables } from '../generators/any-report.js';
import { withCells } from '../validate/clean-report.js';

/** A report whose figures can be added to those of others: counts that are not huge, money that names its unit. */
function addable(report: AnnualReport): AnnualReport {
  const changed = cellsOf(report).flatMap(({ address }): [string, unknown][] => {
    const value = valueAt(report, address);
    if (typeof value === 'number') return [[address, value % 1_000_000]];
    return isMoney(value) && value.unit === null ? [[address, { ...value, unit: 'yuan' }]] : [];
  });
  return withCells(report, Object.fromEntries(changed));
}

/** The reports of some agencies of one year, that can be added up. */
export function agencies(edition: Edition, count: number): fc.Arbitrary<readonly AnnualReport[]> {
  const year = forms[edition].firstYear;
  return fc
    .array(tables(edition).map(addable), { minLength: count, maxLength: count })
    .map((reports) =>
      reports.map((report, index) => ({ ...report, year, agency: { name: `机关${index}` } })),
    );
}
