import type { AnnualReport } from '../../report/annual-report.js';
import { valueAt } from '../../report/get-cell.js';
import { withValueAt } from '../../report/set-cell.js';
import type { Repair } from './repair.js';

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'no count' : JSON.stringify(value ?? null);
}

/** A report with what a repair would change. */
export function repaired<R extends AnnualReport>(report: R, changes: Repair['changes']): R {
  return changes.reduce((changed, { address, to }) => withValueAt(changed, address, to), report);
}

/**
 * A report with a repair made: its cells hold what {@link diagnoseReport} says they should. The report given stays as
 * it is. Nothing is repaired unasked: whoever applies a repair has held it against the documents.
 *
 * @throws RangeError where a cell does not hold what the repair says it does: the repair is of another report.
 *
 * @example
 * ```ts
 * import { applyRepair, diagnoseReport } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report } = parseReport('四、结转下年度继续办理 | 12 | 0 | 0 | 0 | 0 | 0 | 21', { year: 2024 });
 * if (report) {
 *   const [repair] = diagnoseReport(report);
 *   const repaired = repair && applyRepair(report, repair);
 *   repaired?.requests.carriedForward.total; //=> 12
 *   report.requests.carriedForward.total; //=> 21
 * }
 * ```
 */
export function applyRepair<R extends AnnualReport>(report: R, repair: Pick<Repair, 'changes'>): R {
  for (const { address, from } of repair.changes) {
    const value = valueAt(report, address) ?? null;
    if (value === from) continue;
    throw new RangeError(`${address} holds ${shown(value)}, and the repair changes ${shown(from)}.`);
  }
  return repaired(report, repair.changes);
}
