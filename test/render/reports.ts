import type { Address } from '../../src/form/address.js';
import type { Edition } from '../../src/form/edition.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import type { MoneyCell } from '../../src/report/cell.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { setCell } from '../../src/report/set-cell.js';

export type Values = Readonly<Partial<Record<Address, number | MoneyCell>>>;

type Filling = readonly (readonly [string, unknown])[];

const filledWith = (report: AnnualReport, cells: Filling): AnnualReport =>
  cells.reduce((changed, [address, value]) => setCell(changed, address as never, value as never), report);

function zeroReport(edition: Edition): AnnualReport {
  const blank: AnnualReport = { ...blankReport(edition), year: 2024, agency: { name: '北川市水务局' } };
  return filledWith(
    blank,
    cellsOf(blank).map(({ address, kind }) => [address, kind === 'money' ? null : 0]),
  );
}

const zeroReports = new Map<Edition, AnnualReport>();

/** A report with 0 in every cell but those given. */
export function report(
  edition: Edition,
  values: Values = {},
  rest: Partial<AnnualReport> = {},
): AnnualReport {
  const zeros = zeroReports.get(edition) ?? zeroReport(edition);
  zeroReports.set(edition, zeros);
  return { ...filledWith(zeros, Object.entries(values)), ...rest } as AnnualReport;
}

/** The part of a document between one line and another. */
export function between(document: string, from: string, to: string): string {
  const start = document.indexOf(from);
  const end = document.indexOf(to, start + from.length);
  return document.slice(start + from.length, end).trim();
}
