import type { Cell } from '../../report/cell.js';
import { digitSlip } from './digits.js';
import type { Slip } from './repair.js';

/** A changed cell and where it stands. */
export interface Changed {
  readonly cell: number;
  readonly from: Cell;
  /** What counted for it in the sums. */
  readonly counted: number;
  readonly to: number;
  /** The number of its row in the report, and of its column in the row. */
  readonly row: number;
  readonly column: number;
  readonly isTotal: boolean;
}

/** A slip that some of the changes look like, and how far-fetched it is. */
export interface Explained {
  readonly slip: Slip | undefined;
  readonly cost: number;
  readonly changes: readonly Changed[];
}

/** How far-fetched a slip is; a figure that looks like none counts most. */
const COST = {
  blank: 0.6,
  digit: 1,
  shortDigit: 1.4,
  swap: 1.2,
  shift: 1.2,
  applicant: 1.5,
  toZero: 1.7,
  none: 2,
  fromZero: 2.2,
};

/** Most cells of these tables are 0: one that should be is more probable than one that should not. */
function unlikeAny(counted: number, to: number): number {
  if (to === 0) return COST.toZero;
  return counted === 0 ? COST.fromZero : COST.none;
}

function single(change: Changed): Explained {
  const { from, counted, to } = change;
  const changes = [change];
  if (typeof from !== 'number') return { slip: 'blank', cost: COST.blank, changes };
  if (digitSlip(counted, to) === undefined) return { slip: undefined, cost: unlikeAny(counted, to), changes };
  return { slip: 'digit', cost: Math.min(counted, to) < 10 ? COST.shortDigit : COST.digit, changes };
}

/** Whether each of two cells holds what the other should. */
function isExchange(a: Changed, b: Changed): boolean {
  return a.counted === b.to && b.counted === a.to;
}

function pair(a: Changed, b: Changed): Explained | undefined {
  const changes = [a, b];
  const sameRow = a.row === b.row;
  if (!sameRow && a.column !== b.column) return undefined;
  const moved = a.to - a.counted;
  const isOneCase =
    sameRow && !a.isTotal && !b.isTotal && Math.abs(moved) === 1 && b.to - b.counted === -moved;
  if (isOneCase) return { slip: 'applicant', cost: COST.applicant, changes };
  if (!isExchange(a, b)) return undefined;
  const isNext = !sameRow && Math.abs(a.row - b.row) === 1;
  return isNext ? { slip: 'shift', cost: COST.shift, changes } : { slip: 'swap', cost: COST.swap, changes };
}

/** Whether each figure stands one cell after the one it belongs in, in cells that follow one another; a 1 proves little. */
function isShifted(run: readonly Changed[]): boolean {
  const moved = run.slice(1).map(({ counted }) => counted);
  return moved.every((counted, at) => counted === run[at]?.to) && moved.some((counted) => counted > 1);
}

function shiftOf(first: Changed, rest: readonly Changed[]): Explained | undefined {
  const [second, ...more] = rest;
  if (!second || (more.length === 0 && isExchange(first, second))) return undefined;
  const changes = [first, ...rest];
  const sameRow = changes.every(({ row }) => row === first.row);
  const sameColumn = changes.every(({ column }) => column === first.column);
  if (!sameRow && !sameColumn) return undefined;
  const place = ({ row, column }: Changed) => (sameRow ? column : row);
  const inOrder = [...changes].sort((a, b) => place(a) - place(b));
  const follows = inOrder.every(
    (change, at) => at === 0 || place(change) === place(inOrder[at - 1] as Changed) + 1,
  );
  const shifted = follows && (isShifted(inOrder) || isShifted([...inOrder].reverse()));
  return shifted ? { slip: 'shift', cost: COST.shift, changes } : undefined;
}

/** The slips that changes look like, taking two cells, or a row of them, together where one slip explains both. */
export function slipsOf(changes: readonly Changed[]): readonly Explained[] {
  const [first, ...rest] = changes;
  if (!first) return [];
  const shift = shiftOf(first, rest);
  if (shift) return [shift];
  const [best = single(first)] = rest.flatMap((other) => pair(first, other) ?? []);
  return [best, ...slipsOf(rest.filter((other) => !best.changes.includes(other)))];
}

/** How far-fetched slips are together. */
export function costOf(slips: readonly Explained[]): number {
  return slips.reduce((sum, { cost }) => sum + cost, 0);
}
