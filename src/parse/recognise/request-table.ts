import { organisations } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell } from '../../form/form-cells.js';
import { editions, forms } from '../../form/forms.js';
import { labelCore } from '../../text/label-core.js';
import type { TableCell } from '../block.js';
import { columnsAtPlaces, type PlacedColumns, rowAtPlaces } from './columns-at-places.js';
import { columnsByHeads } from './columns-by-heads.js';
import type { DataRow, Header } from './data-rows.js';
import { joinedWays } from './joined-cells.js';
import { asColumns, type LikenessOf, likenessIn } from './like-rows.js';
import { canBeFewer } from './lost-blanks.js';
import type { Placeable } from './place-row.js';
import { type PlacedCell, type PlacedRow, placedRow, rowOfWays } from './placed-row.js';
import { rowsOfColumns } from './rows-of-columns.js';
import { solveRequests } from './solve-requests.js';
import { type Effort, splitSums, wholeEffort } from './split-figures.js';
import type { StrayRow, TableReading } from './table-reading.js';
import { labelByOrder } from './unlabelled-rows.js';

/** The total of a row against its terms; null where the total or every term is missing. */
function adds(columns: readonly FormCell[]) {
  const totalAt = columns.findIndex(({ column }) => column === 'total');
  return (values: readonly Placeable[]): boolean | null => {
    let sum: number | null = null;
    for (let at = 0; at < values.length; at++) {
      const term = values[at];
      if (at !== totalAt && typeof term === 'number') sum = (sum ?? 0) + term;
    }
    const total = values[totalAt];
    return typeof total !== 'number' || sum === null ? null : sum === total;
  };
}

const pointers = new Map(
  editions.map((edition) => {
    const { requestRows, optionalRequestRows } = forms[edition];
    return [
      edition,
      new Map([...requestRows, ...optionalRequestRows].map(({ key, pointer }) => [key, pointer])),
    ];
  }),
);

function rowCells(edition: Edition, key: string): readonly FormCell[] {
  const pointer = pointers.get(edition)?.get(key);
  return pointer === undefined ? [] : cellsOfRow(edition, pointer);
}

const ORGANISATIONS: string = labelCore(organisations.zh);

/** A row of heads with the head over several of them in it is two rows read as one. */
const holdsCaption = ({ cells }: DataRow['row']): boolean =>
  cells.some(({ text }) => labelCore(text) === ORGANISATIONS);

/**
 * The columns in the order of the heads where one row of a table names them all, else in that of the form: read line
 * by line, heads that take up several rows stand in another order than their columns. Null where it cannot be told.
 */
function columnsOf(cells: readonly FormCell[], header: Header | null): readonly FormCell[] | null {
  const isInOrder = header !== null && !header.row.loose && !header.row.glued && !holdsCaption(header.row);
  const named = (isInOrder ? header.heads : []).flatMap(
    ({ match }) => cells.find(({ column }) => column === match.target.key) ?? [],
  );
  return columnsByHeads(cells, named, header);
}

/** Tells the columns of rows, the order of which is found out once for each row of heads: all rows of section 3 have the same. */
function columnsByHeader(): typeof columnsOf {
  const orders = new Map<Header | null, readonly number[] | null>();
  return (cells, header) => {
    let order = orders.get(header);
    if (order === undefined) {
      order = columnsOf(cells, header)?.map((cell) => cells.indexOf(cell)) ?? null;
      orders.set(header, order);
    }
    return order?.map((at) => cells[at] as FormCell) ?? null;
  };
}

/** A row with a single figure is one of which only the total was kept. */
function loneTotal(data: DataRow, columns: readonly FormCell[]): DataRow | null {
  const [only] = data.values;
  const last = columns.at(-1);
  if (data.values.length !== 1 || !only || last?.column !== 'total') return null;
  const blank = { ...only, text: '', end: only.start };
  return { ...data, values: [...columns.slice(1).map(() => blank), only] };
}

function asTotal(row: PlacedRow): PlacedRow {
  return {
    ...row,
    how: 'guess',
    cells: row.cells.map((cell) => ({
      ...cell,
      guessed: true,
      cell: cell.reading.state === 'blank' ? null : cell.cell,
    })),
  };
}

const numberOf = ({ reading: { value } }: PlacedCell): Placeable =>
  typeof value === 'number' ? value : null;

/** What is known of all rows of a table when one of them is placed. */
interface Table {
  readonly columnsOf: typeof columnsOf;
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
  values.length === 1 && (values[0]?.text.length ?? 0) >= width;

/** In a text in which other rows have all their figures, a label with a single line of a figure behind it has none. */
const isStrayFigure = (data: DataRow, width: number): boolean =>
  data.row.loose && data.label !== null && data.row.figures === 1 && !isOneRun(data, width);

function place(data: DataRow, cells: readonly FormCell[], table: Table): PlacedRow {
  const columns = table.columnsOf(cells, data.header);
  if (!columns) return rowOfWays(data, cells, []);
  const check = adds(columns);
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
  if (asPlaced && check(asPlaced.cells.map(numberOf)) !== false) return asPlaced;
  const ways = data.ways ?? joinedWays(data, columns, split, check, mayBeFewer);
  if (ways) return rowOfWays(data, columns, ways);
  const isLone = data.row.looks[data.valuesFrom] === 'figure' && !table.runsTogether;
  const total = isLone ? loneTotal(data, columns) : null;
  return total
    ? asTotal(placedRow(total, columns, check, () => asColumns))
    : placedRow(data, columns, check, table.like);
}

function othersEdition(edition: Edition, key: string): Edition | null {
  return editions.find((one) => one !== edition && rowCells(one, key).length > 0) ?? null;
}

/** Other handling as one row, on a form that has it in several, is a caption where the rows below it are there. */
function isCaptionOfOthers(edition: Edition, key: string, keys: ReadonlySet<string>): boolean {
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
  const apart = found.flatMap((data) => rowsOfColumns(data, width));
  const hasFullRows = apart.some(({ row }) => row.figures === width);
  const rows = labelByOrder(
    apart.map((data) =>
      hasFullRows && isStrayFigure(data, width) ? { ...data, label: null, strangeLabel: null } : data,
    ),
    edition,
  );
  const like = likenessIn(rows, () => width);
  const keys = new Set(rows.flatMap(({ label }) => label?.match.target.key ?? []));
  const runsTogether = rows.some((data) => isOneRun(data, width));
  const effort = wholeEffort();
  const places = columnsAtPlaces(rows, width);
  const table: Table = { columnsOf: columnsByHeader(), like, runsTogether, losesBlanks, effort, places };
  const placed: PlacedRow[] = [];
  const stray: StrayRow[] = [];
  for (const data of rows) {
    const key = data.label?.match.target.key ?? null;
    const cells = key === null ? [] : rowCells(edition, key);
    const isCaption = key !== null && isCaptionOfOthers(edition, key, keys);
    if (cells.length > 0 && !isCaption) placed.push(place(data, cells, table));
    else if (data.row.figures > 0) {
      const other = key === null || isCaption ? null : othersEdition(edition, key);
      const isLabelled = data.label !== null || data.strangeLabel !== null;
      const why = other ? 'edition' : isLabelled ? 'extra' : 'unlabelled';
      stray.push({ data, why, item: why === 'unlabelled' ? null : 'requests', edition: other });
    }
  }
  return { placed: solveRequests(placed, edition), stray };
}
