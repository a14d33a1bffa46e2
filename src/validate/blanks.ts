import type { TableId } from '../form/sections.js';
import type { Cells } from './cells.js';
import type { Claims } from './claims.js';
import type { RowPlan } from './row-plan.js';

/** Blank cells of one row, or of all rows of a table. */
export type BlankCells = readonly number[];

/** The blank cells of a report that no reader has accounted for, each counted once. */
export interface Blanks {
  /** The cells of tables in which nothing stands. */
  readonly tables: readonly BlankCells[];
  /** The cells of rows in which nothing stands, in tables that have figures. */
  readonly rows: readonly BlankCells[];
  /** The other blank cells, row by row. */
  readonly cells: readonly BlankCells[];
}

interface RowState {
  readonly table: TableId;
  readonly blank: BlankCells;
  /** Something stands in the row, be it a mark. */
  readonly filled: boolean;
  /** A figure stands in the row, or what may be one. */
  readonly figures: boolean;
}

const NONE: Blanks = { tables: [], rows: [], cells: [] };

function stateOf({ table, cells }: RowPlan, { irregular }: Cells, claims: Claims): RowState {
  const blank: number[] = [];
  let filled = false;
  let figures = false;
  for (const index of cells) {
    const state = irregular.get(index);
    const claim = claims.cells.get(index);
    if (claim === 'gone') continue;
    if (state === 'blank' && !claim) {
      blank.push(index);
      continue;
    }
    filled = true;
    figures ||= state !== 'n/a';
  }
  return { table, blank, filled, figures };
}

function ofTable(rows: readonly RowState[]): Blanks {
  const withBlanks = rows.filter(({ blank }) => blank.length > 0);
  if (withBlanks.length === 0) return NONE;
  if (!rows.some(({ filled }) => filled)) {
    return { ...NONE, tables: [withBlanks.flatMap(({ blank }) => blank)] };
  }
  const hasFigures = rows.some(({ figures }) => figures);
  const isBlankRow = ({ filled }: RowState) => hasFigures && !filled;
  return {
    tables: [],
    rows: withBlanks.filter(isBlankRow).map(({ blank }) => blank),
    cells: withBlanks.filter((row) => !isBlankRow(row)).map(({ blank }) => blank),
  };
}

/** Sorts the blank cells of a report by how much is blank around them. */
export function blanksOf(report: Cells, claims: Claims): Blanks {
  const { irregular, plan } = report;
  if (irregular.size === 0) return NONE;
  const states = plan.rows.map((row) => stateOf(row, report, claims));
  const tables = [...new Set(states.map(({ table }) => table))];
  const found = tables.map((id) => ofTable(states.filter(({ table }) => table === id)));
  return {
    tables: found.flatMap((blanks) => blanks.tables),
    rows: found.flatMap((blanks) => blanks.rows),
    cells: found.flatMap((blanks) => blanks.cells),
  };
}
