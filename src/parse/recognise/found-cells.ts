import type { Address } from '../../form/address.js';
import type { PlacedCell, PlacedRow } from './placed-row.js';

/** A cell that the source states in two places with different values. */
export interface Conflict {
  readonly address: Address;
  readonly first: PlacedCell;
  readonly second: PlacedCell;
}

/** All that was found for the cells of the form. */
export interface FoundCells {
  readonly cells: ReadonlyMap<Address, PlacedCell>;
  readonly conflicts: readonly Conflict[];
}

const areAlike = ({ reading: { value: a } }: PlacedCell, { reading: { value: b } }: PlacedCell): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const saysNothing = ({ cell, reading, disputed }: PlacedCell): boolean =>
  disputed || cell === null || reading.state === 'blank';

/**
 * Puts the cells of all rows together. A cell stated twice is taken where both say the same or one says nothing; in a
 * table with figures that differ, as those of two agencies or years do, neither fills a blank of the other.
 */
export function foundCells(rows: readonly PlacedRow[]): FoundCells {
  const cells = new Map<Address, PlacedCell>();
  const conflicts: Conflict[] = [];
  const filled: Conflict[] = [];
  for (const { cells: own } of rows) {
    for (const cell of own) {
      const { address } = cell.form;
      const before = cells.get(address);
      if (!before || saysNothing(before)) {
        cells.set(address, cell);
        if (before?.cell && !saysNothing(cell)) filled.push({ address, first: before, second: cell });
      } else if (saysNothing(cell)) {
        if (cell.cell) filled.push({ address, first: before, second: cell });
      } else if (!areAlike(before, cell)) {
        conflicts.push({ address, first: before, second: cell });
      }
    }
  }
  const twice = new Set(conflicts.map(({ first }) => first.form.table));
  return { cells, conflicts: [...conflicts, ...filled.filter(({ first }) => twice.has(first.form.table))] };
}
