import type { Edition } from '../../form/edition.js';
import { forms } from '../../form/forms.js';
import type { TableId } from '../../form/sections.js';
import type { Piece } from '../block.js';
import { withBrokenOpen } from './broken-rows.js';
import type { RegionRow } from './collect-rows.js';
import type { DataRow } from './data-row.js';
import { dataRows, type ReadRows } from './data-rows.js';
import { readDisclosureTable } from './disclosure-table.js';
import { withDoubts } from './doubtful-rows.js';
import { editionOfRows } from './edition.js';
import { losesBlanks } from './lost-blanks.js';
import { withPartedDigits } from './parted-digits.js';
import { readRemedyTable } from './remedy-table.js';
import { readRequestTable } from './request-table.js';
import { withRestsOpen } from './rests-of-labels.js';
import { provenOrder } from './rows-of-columns.js';
import { withShiftedOpen } from './shifted-rows.js';
import type { TableReading } from './table-reading.js';
import { withTornLabels } from './torn-labels.js';

/** The three tables of a source. */
export interface ReadTables extends TableReading {
  readonly edition: Edition;
  readonly rows: readonly DataRow[];
  /** Rows with figures that belong to none of the three. */
  readonly left: readonly Piece[];
}

/** Rows found outside the section of their table count only where the table has none inside it. */
function rowsAtHome({ rows, left }: ReadRows): ReadRows {
  const settled = new Set<TableId>(
    rows.filter(({ region, table, label }) => region === table && label).map(({ table }) => table),
  );
  const isAway = ({ region, table }: DataRow): boolean => region === null && settled.has(table);
  const away = rows.filter((data) => isAway(data) && data.row.figures > 0).map(({ row }) => row);
  return { rows: rows.filter((data) => !isAway(data)), left: [...left, ...away] };
}

/** Reads the rows of a source as the three tables of the form. */
export function readTables(rows: readonly RegionRow[], year: number | null): ReadTables {
  const home = rowsAtHome(dataRows(rows));
  const data = withTornLabels(home.rows);
  const edition = editionOfRows(data, year);
  const of = (table: TableId) => data.filter((row) => row.table === table);
  const order = provenOrder(of('requests'), forms[edition].applicantColumns.length);
  const hasLostBlanks = losesBlanks(data, edition);
  const readings = [
    readDisclosureTable(of('proactiveDisclosure'), edition, order, hasLostBlanks),
    readRequestTable(of('requests'), edition, hasLostBlanks),
    readRemedyTable(of('remedies'), edition, order, hasLostBlanks),
  ];
  return {
    edition,
    rows: data,
    left: home.left,
    placed: withPartedDigits(
      readings.flatMap((one) => withDoubts(withShiftedOpen(withBrokenOpen(withRestsOpen(one))))),
    ),
    stray: readings.flatMap(({ stray }) => stray),
  };
}
