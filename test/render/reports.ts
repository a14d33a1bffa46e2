import type { Address } from '../../src/form/address.js';
import type { Edition } from '../../src/form/edition.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import type { MoneyCell } from '../../src/report/cell.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { setCell } from '../../src/report/set-cell.js';

export type Values = Readonly<Partial<Record<Address, number | MoneyCell>>>;

/** A report with 0 in every cell but those given. */
export function report(
  edition: Edition,
  values: Values = {},
  rest: Partial<AnnualReport> = {},
): AnnualReport {
  const blank: AnnualReport = { ...blankReport(edition), year: 2024, agency: { name: '北川市水务局' } };
  const zeros = cellsOf(blank).map(({ address, kind }) => [address, kind === 'money' ? null : 0] as const);
  const filled = [...zeros, ...Object.entries(values)].reduce(
    (changed, [address, value]) => setCell(changed, address as never, value as never),
    blank,
  );
  return { ...filled, ...rest } as AnnualReport;
}

/** The part of a document between one line and another. */
export function between(document: string, from: string, to: string): string {
  const start = document.indexOf(from);
  const end = document.indexOf(to, start + from.length);
  return document.slice(start + from.length, end).trim();
}
