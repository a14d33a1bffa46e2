import type { Finding } from '../../finding/finding.js';
import type { Address } from '../../form/address.js';
import type { Cell } from '../../report/cell.js';

/** A cell and what would stand in it. */
export interface CellRepair {
  /** The cell to change. */
  readonly address: Address;
  /** What stands there. */
  readonly from: Cell;
  /** What would make the sums hold: never below 0. */
  readonly to: number;
}

/**
 * The kind of slip a wrong figure looks like.
 *
 * `digit`: a digit dropped, doubled, added or wrong, or two digits swapped. `swap`: two figures of a row, or of a
 * column, in one another's place. `shift`: figures one cell or one row off. `blank`: a cell left blank that should hold
 * a figure. `applicant`: a case booked under another category of applicants.
 */
export type Slip = 'digit' | 'swap' | 'shift' | 'blank' | 'applicant';

/** Cells that are probably wrong, with the figures that would make every sum hold. */
export interface Repair {
  /** In the order of the form. */
  readonly changes: readonly CellRepair[];
  /** The findings of the report that the change would close. */
  readonly resolves: readonly Finding[];
  /** The slips that the changes look like, each once; empty where they look like none. */
  readonly likely: readonly Slip[];
  /** Whether no smaller set of cells would do. Only where many cells are wrong is that left open. */
  readonly minimal: boolean;
}
