import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import type { TableCell } from '../block.js';
import { columnsAtPlaces, type PlacedColumns, rowAtPlaces } from './columns-at-places.js';
import type { DataRow } from './data-row.js';
import { type Effort, wholeEffort } from './figure-cuts.js';
import { joinedWays } from './joined-cells.js';
import { likenessIn } from './like-rows.js';
import { asColumns, type LikenessOf } from './likeness.js';
import { asTotal, loneTotal } from './lone-total.js';
import { canBeFewer } from './lost-blanks.js';
import { type PlacedRow, placeable, placedRow, rowOfWays } from './placed-row.js';
import { withOrderProved } from './proved-order.js';
import { type ColumnsOf, columnsByHeader } from './request-columns.js';
import { rowAdds } from './row-adds.js';
import { rowsInFormOrder } from './rows-in-form-order.js';
import { rowsOfColumns } from './rows-of-columns.js';
import { solveRequests } from './solve-requests.js';
import { splitSums } from './split-figures.js';
import { otherEditionWith, type StrayRow, strayRow, type TableReading } from './table-reading.js';
import { labelByOrder } from './unlabelled-rows.js';

/** What is known of all rows of a table when one of them is placed. */
interface Table {
  readonly columnsOf: ColumnsOf;
  readonly like: LikenessOf;
  /** In some row all figures run together, so that a single figure is no lone total. */
  readonly runsTogether: boolean;
  readonly losesBlanks: boolean;
  readonly effort: Effort;
  /** Where the figures of its columns stand in their lines; null where they do not stand in columns. */
  readonly places: PlacedColumns | null;
}

/** Whether a row has a single figure of as many digits as there are columns. */
const isOneRun = ({ values }: DataRow, width: number): boolean =>
  values.length === 1 && (values[0] as TableCell).text.length >= width;

/** In a text in which other rows have all their figures, a label with a single line of a figure behind it has none. */
const isStrayFigure = (data: DataRow, width: number): boolean =>
  data.row.loose && data.label !== null && data.row.figures === 1 && !isOneRun(data, width);

function place(data: DataRow, cells: readonly FormCell[], table: Table): PlacedRow {
  const columns = table.columnsOf(cells, data.header);
  if (!columns) return rowOfWays(data, cells, []);
  const check = rowAdds(columns);
  const endsInSum = columns.at(-1)?.column === 'total';
  const split = (values: readonly TableCell[]) =>
    endsInSum ? splitSums(values, [columns.length], table.effort) : null;
  const addsToFewer = (values: readonly TableCell[]): boolean =>
    Array.from({ length: columns.length - 2 }, (_, at) => at + 2).some(
      (count) => splitSums(values, [count], table.effort)?.length !== 0,
    );
  const mayBeFewer = (values: readonly TableCell[]): boolean =>
    table.losesBlanks && canBeFewer(values) && (!endsInSum || addsToFewer(values));
  const atPlaces = table.places && !data.ways ? rowAtPlaces(data, table.places) : null;
  const asPlaced = atPlaces ? placedRow(atPlaces, columns, check, () => asColumns) : null;
  if (asPlaced && check(asPlaced.cells.map(({ reading }) => placeable(reading))) !== false) return asPlaced;
  const ways = data.ways ?? joinedWays(data, columns, split, check, mayBeFewer);
  if (ways) return rowOfWays(data, columns, ways);
  const isLone = data.row.looks[data.valuesFrom] === 'figure' && !table.runsTogether;
  const total = isLone ? loneTotal(data, columns) : null;
  return total
    ? asTotal(placedRow(total, columns, check, () => asColumns))
    : placedRow(data, columns, check, table.like);
}

/** Other handling as one row, on a form that has it in several, is a caption where the rows below it are there. */
function isCaptionOfOthers(edition: Edition, key: string, keys: ReadonlySet<string | undefined>): boolean {
  const optional = forms[edition].optionalRequestRows.some((row) => row.key === key);
  return optional && forms[edition].requestRows.some((row) => row.group?.key === key && keys.has(row.key));
}

/**
 * Reads section 3.
 *
 * @param losesBlanks the source leaves no trace of blank cells
 */
export function readRequestTable(
  found: readonly DataRow[],
  edition: Edition,
  losesBlanks: boolean,
): TableReading {
  const width = forms[edition].applicantColumns.length;
  const apart = rowsInFormOrder(found, edition, width) ?? found.flatMap((data) => rowsOfColumns(data, width));
  const hasFullRows = apart.some(({ row }) => row.figures === width);
  const rows = labelByOrder(
    apart.map((data) =>
      hasFullRows && isStrayFigure(data, width) ? { ...data, label: null, strangeLabel: null } : data,
    ),
    edition,
  );
  const like = likenessIn(rows, () => width);
  const keys = new Set(rows.map(({ label }) => label?.match.target.key));
  const runsTogether = rows.some((data) => isOneRun(data, width));
  const effort = wholeEffort();
  const places = columnsAtPlaces(rows, width);
  const table: Table = { columnsOf: columnsByHeader(), like, runsTogether, losesBlanks, effort, places };
  const placed: PlacedRow[] = [];
  const stray: StrayRow[] = [];
  for (const data of rows) {
    const target = data.label?.match.target;
    const isCaption = target !== undefined && isCaptionOfOthers(edition, target.key, keys);
    const cells = target && !isCaption ? cellsOfRow(edition, target.pointer) : [];
    if (cells.length > 0) placed.push(place(data, cells, table));
    else if (data.row.figures > 0) {
      const other = isCaption ? null : otherEditionWith(data, edition);
      stray.push(
        other ? { data, why: 'edition', item: 'requests', edition: other } : strayRow(data, 'requests'),
      );
    }
  }
  return { placed: solveRequests(withOrderProved(placed, edition), edition), stray };
}
