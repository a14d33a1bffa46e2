import type { Address } from '../form/address.js';
import type { AnnualReport } from './annual-report.js';
import { requireCell } from './find-cell.js';
import type { CellAt } from './get-cell.js';
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

/**
 * A report with one cell changed. The report given stays as it is; what did not change is shared with it. Nothing
 * else is touched: totals stay as stated.
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
  requireCell(report.edition, address);
  return withValueAt(report, address, value);
}
