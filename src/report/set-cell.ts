import type { Address } from '../form/address.js';
import { cellsOfRow, type FormCell } from '../form/form-cells.js';
import type { AnnualReport } from './annual-report.js';
import { requireCell } from './find-cell.js';
import { type CellAt, valueAt } from './get-cell.js';
import { stepsOf } from './steps-of.js';

type Plain = Readonly<Record<string, unknown>>;

function withValue(node: Plain, steps: readonly string[], value: unknown): Plain {
  const [step = '', ...rest] = steps;
  if (rest.length === 0) return { ...node, [step]: value };
  return { ...node, [step]: withValue((node[step] ?? {}) as Plain, rest, value) };
}

/** A copy of a report with something else at a pointer of the form, whatever edition the report says it is on. */
export function withValueAt<R extends AnnualReport>(report: R, pointer: string, value: unknown): R {
  return withValue(report as unknown as Plain, stepsOf(pointer), value) as unknown as R;
}

/** A report with the optional row that a cell stands in, blank where it was not there: a report has all of a row or nothing. */
function withRow<R extends AnnualReport>(report: R, { optional, row }: FormCell): R {
  if (!optional || valueAt(report, row) !== undefined) return report;
  const blanks = cellsOfRow(report.edition, row).map(({ column }) => [column, null]);
  return withValueAt(report, row, Object.fromEntries(blanks));
}

/**
 * A report with one cell changed. The report given stays as it is; what did not change is shared with it. Nothing
 * else is touched: totals stay as stated. A cell of the optional row `/requests/outcomes/other`, where the report does
 * not print it, brings the row with it; its other cells are blank.
 *
 * @throws RangeError where the edition of the report has no such cell.
 *
 * @example
 * ```ts
 * import { type AnnualReport, getCell, setCell } from 'zfxxgk-report';
 *
 * function withOneMore(report: AnnualReport): AnnualReport {
 *   const received = getCell(report, '/requests/received/total');
 *   return typeof received === 'number' ? setCell(report, '/requests/received/total', received + 1) : report;
 * }
 * ```
 */
export function setCell<R extends AnnualReport, A extends Address<R['edition']>>(
  report: R,
  address: A,
  value: CellAt<A>,
): R {
  const cell = requireCell(report.edition, address);
  return withValueAt(withRow(report, cell), address, value);
}
