import type { Address } from '../form/address.js';
import { relations } from '../form/relations.js';
import { absentRows } from '../report/absent-rows.js';
import type { AnnualReport } from '../report/annual-report.js';
import { cellsOf } from '../report/cell-addresses.js';
import { valueAt } from '../report/get-cell.js';
import { setCell } from '../report/set-cell.js';
import { deriveTotals, determinedCells, relationsAmong, waysOf } from './derive-totals.js';

/** A cell that was filled in. */
export interface FilledCell {
  /** The cell, a total. */
  readonly address: Address;
  /** What stands there now. */
  readonly value: number;
}

/** A report with totals filled in. */
export interface FilledTotals<R extends AnnualReport = AnnualReport> {
  /** The report with the totals; the very report given where there was nothing to fill in. */
  readonly report: R;
  /** What was blank and is filled in, in the order of the form. */
  readonly filled: readonly FilledCell[];
}

/**
 * Fills in the totals of a report that is being edited: every 总计, 三（七）总计 and 四 that is blank and that the
 * other figures settle. Nothing that stands in a cell is changed, a mark as not applicable neither, and nothing but
 * totals is filled in.
 *
 * A blank is not a zero: a sum over a cell that is blank stays blank, however many of its other terms are there. What
 * is marked as not applicable adds nothing. A total that would be below 0 stays blank.
 *
 * @example
 * ```ts
 * import { createReport, fillTotals } from 'zfxxgk-report/build';
 * import { getCell, setCell } from 'zfxxgk-report';
 *
 * const built = createReport({ edition: '2021', year: 2024, agency: '岚川市水务局', remedies: { directLitigation: { upheld: 2 } } });
 * const edited = setCell(built, '/remedies/directLitigation/total', null);
 *
 * fillTotals(edited).filled; //=> [{ address: '/remedies/directLitigation/total', value: 2 }]
 * fillTotals(setCell(edited, '/remedies/directLitigation/pending', null)).filled; //=> []
 * getCell(edited, '/remedies/directLitigation/total'); //=> null
 * ```
 */
export function fillTotals<R extends AnnualReport>(report: R): FilledTotals<R> {
  const absent = absentRows(report);
  const cells = cellsOf(report).filter(({ row }) => !absent.has(row));
  const inPlay = new Set(cells.map(({ address }) => address));
  const ways = waysOf(relationsAmong(relations[report.edition], inPlay));
  const standing = (address: Address) => valueAt(report, address) ?? null;
  const targets = determinedCells(ways);
  const open = [...inPlay].filter((address) => targets.has(address) && standing(address) === null);
  const settled = deriveTotals(
    ways,
    standing,
    open,
    (_, figure) => figure >= 0 && Number.isSafeInteger(figure),
  );
  const filled = open.flatMap((address) => {
    const value = settled.get(address);
    return value === undefined ? [] : { address, value };
  });
  const filledIn = filled.reduce<AnnualReport>(
    (changed, { address, value }) => setCell(changed, address as never, value as never),
    report,
  );
  return { report: filledIn as R, filled };
}
