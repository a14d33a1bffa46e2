import type { Address } from '../../form/address.js';
import type { Edition } from '../../form/edition.js';
import { formCells } from '../../form/form-cells.js';
import type { AnnualReport, Note } from '../../report/annual-report.js';
import { blankReport } from '../../report/blank-report.js';
import type { PlacedCell } from './placed-row.js';

type Table = Record<string, unknown>;

function put(root: Table, address: string, value: unknown): void {
  const steps = address.slice(1).split('/');
  const last = steps.pop() as string;
  let node = root;
  for (const step of steps) {
    node[step] ??= {};
    node = node[step] as Table;
  }
  node[last] = value;
}

/** A report of an edition with the values found; every other cell is blank. An optional row is there where it was found. */
export function filledReport(
  edition: Edition,
  found: ReadonlyMap<Address, PlacedCell>,
  refused: ReadonlySet<Address>,
): AnnualReport {
  const report = blankReport(edition) as unknown as Table;
  for (const { address, optional } of formCells[edition]) {
    const cell = found.get(address);
    if (!cell && optional) continue;
    const isTaken = cell !== undefined && !cell.disputed && !refused.has(address);
    put(report, address, isTaken ? cell.reading.value : null);
  }
  return report as unknown as AnnualReport;
}

/** The remarks that stand in cells behind their number. */
export function cellNotes(found: ReadonlyMap<Address, PlacedCell>): readonly Note[] {
  return [...found].flatMap(([at, { reading, disputed }]) =>
    reading.note === undefined || disputed ? [] : [{ at, text: reading.note }],
  );
}
