import { editions } from '../../form/forms.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { findCell } from '../../report/find-cell.js';
import { cellPlan } from '../cell-plan.js';
import type { PlannedCell, PlannedRow } from '../planned-row.js';
import { foldedValue, isToldInOne, rowAt, valueIn } from '../row-values.js';
import type { CellPoint, CellSeries } from './trend-data.js';
import type { YearGroup } from './year-groups.js';

type Point = Omit<CellPoint, 'year'>;

const NO_REPORT: Point = { value: null, state: 'no-report' };
const CONFLICT: Point = { value: null, state: 'conflict' };

/** What a report says in a cell. */
function pointIn(
  report: AnnualReport,
  { kind, fold, steps }: PlannedRow,
  { address, column }: PlannedCell,
): Point {
  if (kind === 'folded' && fold) {
    const value = foldedValue(report, fold, true, column);
    return value === undefined ? { value: null, state: 'part-missing' } : { value, state: 'stated' };
  }
  if (fold && isToldInOne(report, fold)) return { value: null, state: 'told-in-one-row' };
  if (!findCell(report.edition, address)) return { value: null, state: 'not-on-form' };
  return { value: valueIn(rowAt(report, steps), column), state: 'stated' };
}

/** One of several points where all are the same, else a conflict. */
export function agreed<P>(points: readonly P[], conflict: P): P {
  const [first = conflict, ...others] = points;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : conflict;
}

/** Every cell of any of the reports over the years. */
export function cellSeries(groups: readonly YearGroup[]): readonly CellSeries[] {
  const reports = groups.flatMap((group) => group.reports);
  const used = editions.filter((edition) => reports.some((report) => report.edition === edition));
  const [earliest, latest] = [used[0], used.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  const isThere = ({ kind, steps }: PlannedRow): boolean =>
    kind !== 'folded' || reports.some((report) => rowAt(report, steps) !== undefined);
  return cellPlan(earliest, latest)
    .filter(isThere)
    .flatMap((row) =>
      row.cells.map((cell) => ({
        address: cell.address,
        points: groups.map(({ year, reports: ofYear }) => {
          const points = ofYear.map((report) => pointIn(report, row, cell));
          return { year, ...(points.length === 0 ? NO_REPORT : agreed(points, CONFLICT)) };
        }),
      })),
    );
}
