import type { MoneyCell } from '../report/cell.js';

/** How the text of a cell departs from a bare number. */
export type Notation = 'full-width' | 'separator' | 'unit' | 'sign' | 'decimals' | 'added-removed';

/** What the text of a cell says. */
export interface CellReading {
  readonly state: 'number' | 'blank' | 'n/a' | 'unreadable';
  /** null where the cell is blank or unreadable. */
  readonly value: number | MoneyCell;
  /** Empty for a bare number and where no number was read. */
  readonly notations: readonly Notation[];
  /** A remark that stands behind the number in brackets: 其中修订16件. */
  readonly note?: string;
}

/** What cannot be read: never a guess. */
export const UNREADABLE: CellReading = { state: 'unreadable', value: null, notations: [] };
