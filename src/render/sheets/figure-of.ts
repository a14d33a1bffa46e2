import type { Address } from '../../form/address.js';
import type { MoneyUnit } from '../../form/disclosure.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { isMoney, type MoneyCell } from '../../report/cell.js';
import { getCell } from '../../report/get-cell.js';
import type { Words } from '../words.js';
import type { SheetFigure } from './sheet.js';

/** How a cell that is marked as not applicable is printed. */
const NOT_APPLICABLE = '/';

/** What stands in a cell of a report. */
export function cellValue(report: AnnualReport, address: Address): number | MoneyCell {
  return getCell(report, address as never);
}

/** What is printed in a cell. An amount carries its unit where the head of its column does not. */
export function figureText(
  value: number | MoneyCell,
  words: Words,
  headUnit: MoneyUnit | null = null,
): string {
  if (value === null) return '';
  if (value === 'n/a') return NOT_APPLICABLE;
  if (!isMoney(value)) return String(value);
  return value.unit === null || value.unit === headUnit ? value.value : words.amount(value.value, value.unit);
}

/** A cell of a report as it is printed. */
export function figureOf(
  report: AnnualReport,
  address: Address,
  words: Words,
  headUnit: MoneyUnit | null = null,
): SheetFigure {
  return { address, text: figureText(cellValue(report, address), words, headUnit) };
}
