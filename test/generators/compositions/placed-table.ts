import type { Address } from '../../../src/form/address.js';
import type { Spanned, SpannedTable } from '../layouts/spanned-tables.js';

/** A cell of a table with its place in the grid. */
export interface PlacedCell extends Spanned {
  readonly top: number;
  readonly left: number;
  /** The cell of the form whose figure it holds; null for words. */
  readonly slot: Address | null;
  /** The figure it states, however its text writes it, with the unit of an amount. */
  readonly states: string;
}

/** A table as its cells, in any order. */
export type PlacedTable = readonly PlacedCell[];

const covers = (cell: PlacedCell, y: number, x: number): boolean =>
  y >= cell.top && y < cell.top + cell.rows && x >= cell.left && x < cell.left + cell.columns;

/** A table with every cell at its place. A text that is an address stands for the figure of that cell. */
export function placedTable(
  table: SpannedTable,
  figures: ReadonlyMap<string, string>,
  stated: ReadonlyMap<string, string>,
): PlacedTable {
  const placed: PlacedCell[] = [];
  table.forEach((row, top) => {
    let left = 0;
    for (const { text, columns, rows } of row) {
      while (placed.some((cell) => covers(cell, top, left))) left++;
      const slot = text.startsWith('/') ? (text as Address) : null;
      const own = slot === null ? text : (figures.get(slot) ?? '');
      const states = slot === null ? '' : (stated.get(slot) ?? '');
      placed.push({ text: own, columns, rows, top, left, slot, states });
    }
  });
  return placed;
}

/** How many rows a table has. */
export function heightOf(table: PlacedTable): number {
  return Math.max(0, ...table.map(({ top, rows }) => top + rows));
}

/** How many columns a table has. */
export function widthOf(table: PlacedTable): number {
  return Math.max(0, ...table.map(({ left, columns }) => left + columns));
}

/** The own cells of each row, from left to right. */
export function rowsOf(table: PlacedTable): readonly (readonly PlacedCell[])[] {
  return Array.from({ length: heightOf(table) }, (_, top) =>
    table.filter((cell) => cell.top === top).sort((a, b) => a.left - b.left),
  );
}

/** Words that stand alone in a place. */
export function words(text: string, top: number, left: number, columns = 1): PlacedCell {
  return { text, states: '', top, left, columns, rows: 1, slot: null };
}

/** Room for one more row above row `at`; merged cells around it grow. */
export function withRoomForRow(table: PlacedTable, at: number): PlacedTable {
  return table.map((cell) => {
    if (cell.top >= at) return { ...cell, top: cell.top + 1 };
    return cell.top + cell.rows > at ? { ...cell, rows: cell.rows + 1 } : cell;
  });
}

/** A table without row `at`; merged cells that it is part of shrink. */
export function withoutRow(table: PlacedTable, at: number): PlacedTable {
  return table.flatMap((cell) => {
    if (cell.top > at) return [{ ...cell, top: cell.top - 1 }];
    if (cell.top + cell.rows <= at) return [cell];
    return cell.rows > 1 ? [{ ...cell, rows: cell.rows - 1 }] : [];
  });
}

/** Columns and rows of a table exchanged. */
export function transposed(table: PlacedTable): PlacedTable {
  return table.map((cell) => ({
    ...cell,
    top: cell.left,
    left: cell.top,
    rows: cell.columns,
    columns: cell.rows,
  }));
}

/** A table in two, parted above row `at`; a merged cell ends with its part. */
export function parted(table: PlacedTable, at: number): readonly [PlacedTable, PlacedTable] {
  const upper = table.filter(({ top }) => top < at);
  const lower = table.filter(({ top }) => top >= at);
  return [
    upper.map((cell) => ({ ...cell, rows: Math.min(cell.rows, at - cell.top) })),
    lower.map((cell) => ({ ...cell, top: cell.top - at })),
  ];
}

/** Whether a row has a place for figures. */
export function hasFigures(table: PlacedTable, at: number): boolean {
  return table.some(({ top, slot }) => top === at && slot !== null);
}

/** The first row with a place for figures: those above it are heads. */
export function endOfHeads(table: PlacedTable): number {
  return Math.min(heightOf(table), ...table.flatMap(({ slot, top }) => (slot === null ? [] : [top])));
}
