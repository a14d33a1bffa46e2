import type { Address } from '../form/address.js';
import type { TableId } from '../form/sections.js';

/** The steps from a report to a row. */
export type Steps = readonly string[];

/** A cell as it is compared. */
export interface PlannedCell {
  readonly address: Address;
  readonly column: string;
  /** Which of the two reports have it by their form. */
  readonly on: 'both' | 'before' | 'after';
  /** Whether the total of its row counts it too. */
  readonly breakdown: boolean;
  /** The cell of the other form that looks like it. */
  readonly counterpart: Address | undefined;
}

/** A row that some tell in one and others in several. */
export interface Fold {
  readonly row: Steps;
  readonly parts: readonly Steps[];
}

/** A row that one report may tell in one and the other in several. */
export interface PlannedFold extends Fold {
  /** Whether the form of the report before has the parts. */
  readonly partsBefore: boolean;
  readonly partsAfter: boolean;
}

/** A row as it is compared. */
export interface PlannedRow {
  readonly table: TableId;
  readonly steps: Steps;
  readonly cells: readonly PlannedCell[];
  /** `even` where both forms have all of its cells, `folded` for a row that adds up others, `part` for one of these. */
  readonly kind: 'even' | 'uneven' | 'folded' | 'part';
  /** There for a row that is folded or a part. */
  readonly fold: PlannedFold | undefined;
}

/** Every row of one form or the other, in the order of the later. */
export type CellPlan = readonly PlannedRow[];
