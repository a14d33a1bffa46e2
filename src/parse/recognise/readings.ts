import type { Address } from '../../form/address.js';
import type { Piece } from '../block.js';
import type { LineIndex } from '../line-index.js';
import type { Reading, ReadingState } from '../reading.js';
import type { PlacedCell, PlacedRow } from './placed-row.js';

/** Makes readings of pieces of a source. */
export type ReadingMaker = (piece: Piece | null, state: ReadingState, guessed?: boolean) => Reading;

/** The maker of readings for a source. */
export function readingMaker(source: string, lines: LineIndex): ReadingMaker {
  return (piece, state, guessed = false) => {
    if (piece === null) {
      return { raw: '', text: '', state, start: null, end: null, line: null, column: null, guessed };
    }
    const { start, end, line, column } = lines(piece.start, piece.end);
    return { raw: source.slice(start, end), text: piece.text, state, start, end, line, column, guessed };
  };
}

/** Tells the row that a cell was found in. */
export type RowOf = (address: Address) => PlacedRow | undefined;

/** The reading of a cell; a cell whose place could not be told reads as its whole row. */
export function cellReading(make: ReadingMaker, placed: PlacedCell, rowOf: RowOf): Reading {
  if (placed.disputed) return make((rowOf(placed.form.address) as PlacedRow).data.row, 'unreadable');
  if (placed.cell === null) return make(null, 'absent', placed.guessed);
  return make(placed.cell, placed.reading.state, placed.guessed);
}

/** Tells the row of each cell; they are looked through when the first is asked for, which few sources give cause to. */
export function rowsByAddress(rows: readonly PlacedRow[]): RowOf {
  let byAddress: Map<Address, PlacedRow> | undefined;
  return (address) => {
    if (!byAddress) {
      byAddress = new Map();
      for (const row of rows) for (const { form } of row.cells) byAddress.set(form.address, row);
    }
    return byAddress.get(address);
  };
}
