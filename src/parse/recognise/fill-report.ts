import type { Address } from '../../form/address.js';
import type { Edition } from '../../form/edition.js';
import { type FormCell, formCells } from '../../form/form-cells.js';
import type { AnnualReport, Note } from '../../report/annual-report.js';
import { reportOfCells } from '../../report/blank-report.js';
import type { Cell, MoneyCell } from '../../report/cell.js';
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
  const valueIn = ({ address }: FormCell): Cell | MoneyCell => {
    const cell = found.get(address);
    return cell === undefined || cell.disputed || refused.has(address) ? null : cell.reading.value;
  };
  const report = reportOfCells(edition, valueIn);
  for (const cell of formCells[edition]) {
    if (!cell.optional || !found.has(cell.address)) continue;
    rowAt(report as unknown as Table, cell.row)[cell.column] = valueIn(cell);
  }
  return report;
}

/** The remarks that stand in cells behind their number. */
export function cellNotes(found: ReadonlyMap<Address, PlacedCell>): readonly Note[] {
  const notes: Note[] = [];
  for (const [at, { reading, disputed }] of found) {
    if (reading.note !== undefined && !disputed) notes.push({ at, text: reading.note });
  }
  return notes;
}
