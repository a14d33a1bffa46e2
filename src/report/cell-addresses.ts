import type { Address } from '../form/address.js';
import type { Edition } from '../form/edition.js';
import { type FormCell, formCells } from '../form/form-cells.js';
import type { AnnualReport } from './annual-report.js';

/** Whether a report prints 其他处理 as one row on the form of 2021. */
export function hasOptionalRow(report: AnnualReport): boolean {
  return report.edition === '2021' && report.requests?.outcomes?.other !== undefined;
}

/** The cells of a report in the order of {@link formCells}: those of an optional row only where it is there. */
export function cellsOf(report: AnnualReport): readonly FormCell[] {
  const cells = formCells[report.edition];
  return hasOptionalRow(report) ? cells : cells.filter((cell) => !cell.optional);
}

/**
 * The addresses of the cells in the order of the form: 200 in edition 2021, 198 in edition 2019. A cell with money
 * is one cell. For a report that prints 其他处理 as one row on the form of 2021, its seven cells are added.
 *
 * @example
 * ```ts
 * import { cellAddresses } from 'zfxxgk-report';
 *
 * cellAddresses('2021').length; //=> 200
 * cellAddresses('2019')[0]; //=> '/proactiveDisclosure/regulations/made'
 * ```
 */
export function cellAddresses<E extends Edition>(
  of: E | (AnnualReport & { edition: E }),
): readonly Address<E>[] {
  const cells = typeof of === 'string' ? formCells[of].filter((cell) => !cell.optional) : cellsOf(of);
  return cells.map((cell) => cell.address as Address<E>);
}
