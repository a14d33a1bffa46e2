import type { DisclosureItemId } from '../../form/disclosure.js';
import type { Edition } from '../../form/edition.js';
import type { DataRow } from './data-row.js';
import type { PlacedRow } from './placed-row.js';

/** A row that goes into no cell of the form, and why. */
export interface StrayRow {
  readonly data: DataRow;
  /** `extra` the form has no such row; `edition` it belongs to the other edition; `unlabelled` nothing says what it is. */
  readonly why: 'extra' | 'edition' | 'unlabelled';
  readonly item: DisclosureItemId | 'requests' | 'remedies' | null;
  /** The edition the row belongs to, where it is the other one. */
  readonly edition: Edition | null;
}

/** What the rows of one table came to. */
export interface TableReading {
  readonly placed: readonly PlacedRow[];
  readonly stray: readonly StrayRow[];
}
