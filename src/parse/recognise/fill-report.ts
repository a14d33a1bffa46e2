import type { Address } from '../../form/address.js';
import type { Edition } from '../../form/edition.js';
import { formCells } from '../../form/form-cells.js';
import type { AnnualReport, Note } from '../../report/annual-report.js';
import { blankReport } from '../../report/blank-report.js';
import type { PlacedCell } from './placed-row.js';

type Table = Record<string, unknown>;

/** The part of a report that holds the cells of a row, made where it is not there yet. */
function rowAt(root: Table, row: string): Table {
  return row
    .slice(1)
    .split('/')
    .reduce((node, step) => {
      node[step] ??= {};
      return node[step] as Table;
    }, root);
}

/** A report of an edition with the values found; every other cell is blank. An optional row is there where it was found. */
export function filledReport(
  edition: Edition,
  found: ReadonlyMap<Address, PlacedCell>,
  refused: ReadonlySet<Address>,
): AnnualReport {
  const report = blankReport(edition) as unknown as Table;
  let at: string | null = null;
  let cells = report;
  for (const { address, row, column, optional } of formCells[edition]) {
    const cell = found.get(address);
    if (!cell && optional) continue;
    const isTaken = cell !== undefined && !cell.disputed && !refused.has(address);
    if (row !== at) cells = rowAt(report, row);
    at = row;
    cells[column] = isTaken ? cell.reading.value : null;
  }
  return report as unknown as AnnualReport;
}

/** The remarks that stand in cells behind their number. */
export function cellNotes(found: ReadonlyMap<Address, PlacedCell>): readonly Note[] {
  return [...found].flatMap(([at, { reading, disputed }]) =>
    reading.note === undefined || disputed ? [] : [{ at, text: reading.note }],
  );
}
