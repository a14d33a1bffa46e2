import type { AnnualReport } from '../report/annual-report.js';
import type { CellChange, ComparabilityReason } from './cell-change.js';
import { compareValues, incomparable } from './compare-values.js';
import type { PlannedCell, PlannedRow } from './planned-row.js';
import { foldedValue, isToldInOne, rowAt, type Stated, valueIn } from './row-values.js';

/** The two reports that are compared. */
export interface Reports {
  readonly before: AnnualReport;
  readonly after: AnnualReport;
}

function oneSided(
  { address, counterpart }: PlannedCell,
  value: Stated,
  side: 'before' | 'after',
  reason: ComparabilityReason,
): CellChange {
  return {
    address,
    before: side === 'before' ? value : null,
    after: side === 'after' ? value : null,
    delta: null,
    ratio: null,
    changed: false,
    comparability: `only-${side}`,
    reason: counterpart ? 'other-measure' : reason,
    ...(counterpart && { counterpart }),
  };
}

type FoldedRow = PlannedRow & { readonly fold: NonNullable<PlannedRow['fold']> };

const hasFold = (row: PlannedRow): row is FoldedRow => row.fold !== undefined;

/**
 * A row told in one here or there: what one report has in one, against the sum of the parts of the other. Where both
 * have it, it is a row like any other; where one has it beside the parts, it is that report's alone.
 */
function foldedChanges(row: FoldedRow, reports: Reports): readonly CellChange[] {
  const { steps, fold, cells } = row;
  const { before, after } = reports;
  const { partsBefore, partsAfter } = fold;
  const [was, is] = [rowAt(before, steps), rowAt(after, steps)];
  if (partsBefore && partsAfter) {
    if (!was && !is) return [];
    if (was && is) return plainChanges(row, reports);
    const side = was ? 'before' : 'after';
    const stated = was ?? is;
    if (!isToldInOne(reports[side], fold)) {
      return cells.map((cell) => oneSided(cell, valueIn(stated, cell.column), side, 'not-on-form'));
    }
  }
  return cells.map(({ address, column }) => {
    const one = foldedValue(before, fold, partsBefore, column);
    const other = foldedValue(after, fold, partsAfter, column);
    if (one !== undefined && other !== undefined) return compareValues(address, one, other);
    return incomparable(address, one ?? null, other ?? null, one !== other, 'part-missing');
  });
}

/** A row that a report may tell together with others in one: then it is the other's alone. */
function partChanges(row: FoldedRow, reports: Reports): readonly CellChange[] {
  const { steps, cells, fold } = row;
  const [asOneBefore, asOneAfter] = [isToldInOne(reports.before, fold), isToldInOne(reports.after, fold)];
  const onBoth = cells.every(({ on }) => on === 'both');
  if (asOneBefore === asOneAfter && onBoth) return plainChanges(row, reports);
  return cells.map((cell) => {
    const side = cell.on === 'both' ? (asOneBefore ? 'after' : 'before') : cell.on;
    return oneSided(cell, valueIn(rowAt(reports[side], steps), cell.column), side, 'told-in-one-row');
  });
}

function unevenChanges({ steps, cells }: PlannedRow, { before, after }: Reports): readonly CellChange[] {
  const [was, is] = [rowAt(before, steps), rowAt(after, steps)];
  return cells.map((cell) => {
    const { address, column, on } = cell;
    if (on === 'both') return compareValues(address, valueIn(was, column), valueIn(is, column));
    return oneSided(cell, valueIn(on === 'before' ? was : is, column), on, 'not-on-form');
  });
}

function plainChanges({ steps, cells }: PlannedRow, { before, after }: Reports): readonly CellChange[] {
  const [was, is] = [rowAt(before, steps), rowAt(after, steps)];
  return cells.map(({ address, column }) =>
    compareValues(address, valueIn(was, column), valueIn(is, column)),
  );
}

/** The cells of a row from one report to another. */
export function rowChanges(row: PlannedRow, reports: Reports): readonly CellChange[] {
  if (!hasFold(row)) return row.kind === 'even' ? plainChanges(row, reports) : unevenChanges(row, reports);
  return row.kind === 'folded' ? foldedChanges(row, reports) : partChanges(row, reports);
}
