import type { Address } from '../form/address.js';
import { applicantColumns } from '../form/applicants.js';
import type { FormCell } from '../form/form-cells.js';
import type { AnnualReport } from '../report/annual-report.js';
import { findCell } from '../report/find-cell.js';
import { getCell } from '../report/get-cell.js';
import { readCellInput } from './read-cell-input.js';
import type { Figures } from './read-tables.js';
import { ReportInputError } from './report-input-error.js';

/**
 * 二 as the report of the year before has it under 四, for the columns not given. Where any is given, 总计 is left to
 * be what the columns add up to.
 */
export function carryOver(previous: AnnualReport, year: number, figures: Figures): void {
  if (previous.year !== year - 1) {
    throw new ReportInputError('/carryOverFrom/year', previous.year, [String(year - 1)]);
  }
  const addressOf = (column: string) => `/requests/carriedOver/${column}` as Address;
  const isGiven = applicantColumns.some(({ key }) => figures.has(addressOf(key)));
  for (const { key } of applicantColumns) {
    const address = addressOf(key);
    if (figures.has(address) || (key === 'total' && isGiven)) continue;
    const from: Address = `/requests/carriedForward/${key}`;
    const cell = findCell(previous.edition, from) as FormCell;
    figures.set(address, readCellInput(getCell(previous, from), cell));
  }
}
