import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell, formCells } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-rows.js';
import { joinedWays } from './joined-cells.js';
import { likenessIn } from './like-rows.js';
import { canBeFewer } from './lost-blanks.js';
import type { Placeable } from './place-row.js';
import { type PlacedRow, placedRow, rowOfWays } from './placed-row.js';
import { type FigureOrder, rowsOfColumns } from './rows-of-columns.js';
import { splitSums, wholeEffort } from './split-figures.js';
import type { StrayRow, TableReading } from './table-reading.js';

const number = (value: Placeable | undefined): number => (typeof value === 'number' ? value : 0);

/** Each group's total against its results, for the groups that can tell; null where none can. */
function adds(columns: readonly FormCell[]) {
  return (values: readonly Placeable[]): boolean | null => {
    let told: boolean | null = null;
    for (const [at, { row, column }] of columns.entries()) {
      const total = values[at];
      if (column !== 'total' || typeof total !== 'number') continue;
      const terms = values.filter((_, index) => index !== at && columns[index]?.row === row);
      if (terms.every((term) => typeof term !== 'number')) continue;
      const sum = terms.reduce<number>((all, term) => all + number(term), 0);
      if (sum !== total) return false;
      told = true;
    }
    return told;
  };
}

/** Whether all groups add up, a blank counted as 0. */
function addsThroughout(width: number) {
  return (values: readonly Placeable[]): boolean =>
    values.every((total, at) => {
      if (at % width !== width - 1) return true;
      const terms = values.slice(at - width + 1, at);
      return terms.reduce<number>((sum, term) => sum + number(term), 0) === number(total);
    });
}

/** The cells behind the last words of a row: its figures, whatever label stands before them. */
function figuresOf(data: DataRow): DataRow {
  const firstFigure = data.row.looks.indexOf('figure');
  const from = data.row.looks.lastIndexOf('words', firstFigure) + 1;
  return { ...data, label: null, values: data.row.cells.slice(from), valuesFrom: from };
}

/** Whether a row has more figures, or without a label more cells, than one group can have. */
function holdsSeveral({ row, label }: DataRow, width: number): boolean {
  if (row.glued) return row.figures > 0;
  return row.figures > width * 1.5 || (label === null && row.cells.length > width * 2);
}

/**
 * The groups named above a row from the left to the right. Rows of heads name them in the order of the form; in any
 * other order only their columns tell. Null where these leave it open.
 */
function groupsAbove({ above, row }: DataRow, edition: Edition): readonly string[] | null {
  const keys = forms[edition].remedyGroups.map(({ key }) => key as string);
  const places = above.map(({ match }) => keys.indexOf(match.target.key));
  const sorted = [...above].sort((a, b) => a.cell.column - b.cell.column);
  const isOfForm = places.every((place, at) => at === 0 || place > (places[at - 1] as number));
  const areApart = sorted.every(({ cell }, at) => {
    const before = sorted[at - 1]?.cell;
    return before === undefined || before.column + before.columnSpan <= cell.column;
  });
  if (!isOfForm && (row.loose || row.glued || !areApart)) return null;
  return (isOfForm ? above : sorted).map(({ match }) => match.target.key);
}

/** The columns of the groups named above a row, where it has cells for no more; else those of all groups. */
function columnsOf(data: DataRow, edition: Edition): readonly FormCell[] {
  const { above, values } = data;
  const groups = groupsAbove(data, edition) ?? above.map(({ match }) => match.target.key);
  const cells = groups.flatMap((key) => cellsOfRow(edition, `/remedies/${key}`));
  if (cells.length > 0 && values.length <= cells.length) return cells;
  return formCells[edition].filter(({ table }) => table === 'remedies');
}

/** Names of groups one below the other and one set of heads: what follows is a row a group, or a column a result. */
function isGrid({ row, above }: DataRow): boolean {
  const [first] = remedyColumns;
  const sets = row.heads.filter(({ match }) => match.target.key === first?.key).length;
  return row.loose && row.labels.length > 1 && above.length === row.labels.length && sets <= 1;
}

const textsOf = ({ row }: DataRow): string => row.cells.map(({ text }) => text).join('\t');

/** Whether the row below figures that only a name above them labels could be the one meant: it is as long and says other. */
function isContested(data: DataRow, next: DataRow | undefined): boolean {
  if (data.label !== null || !next || next.row.figures === 0 || next.row.isAdrift) return false;
  const isUnnamed = next.label === null && next.strangeLabel === null && next.above.length === 0;
  return isUnnamed && next.row.cells.length >= data.row.cells.length && textsOf(next) !== textsOf(data);
}

function strayRow(data: DataRow): StrayRow {
  const isExtra = data.strangeLabel !== null;
  return { data, why: isExtra ? 'extra' : 'unlabelled', item: isExtra ? 'remedies' : null, edition: null };
}

/**
 * Reads section 4: all groups in one row, as the form has it, a row a group, or a table a group.
 *
 * @param order how the figures of section 3 stand, where their labels all stand before them
 * @param losesBlanks the source leaves no trace of blank cells
 */
export function readRemedyTable(
  found: readonly DataRow[],
  edition: Edition,
  order: FigureOrder | null,
  losesBlanks: boolean,
): TableReading {
  const { length: width } = forms[edition].remedyColumns;
  const rows = found.flatMap((data) => (isGrid(data) ? rowsOfColumns(data, width, order) : [data]));
  const isNamed = (data: DataRow): boolean =>
    data.label === null && data.strangeLabel === null && data.above.length > 0;
  const isWhole = (data: DataRow): boolean => holdsSeveral(data, width) || isNamed(data);
  const like = likenessIn(rows, (data) => (isWhole(data) ? columnsOf(data, edition).length : width));
  /** Figures without a label show that labels without figures are captions over them, and no blank rows. */
  const hasCaptions = rows.some(
    (data) => data.label === null && data.row.figures > 0 && !holdsSeveral(data, width),
  );
  const effort = wholeEffort();
  const place = (data: DataRow, columns: readonly FormCell[]): PlacedRow => {
    const check = adds(columns);
    const groups = Array.from({ length: columns.length / width }, () => width);
    const split = (values: readonly TableCell[]) => splitSums(values, groups, effort);
    const mayBeFewer = (values: readonly TableCell[]): boolean => losesBlanks && canBeFewer(values);
    const ways =
      data.ways ?? (isGrid(data) ? [] : joinedWays(data, columns, split, addsThroughout(width), mayBeFewer));
    return ways ? rowOfWays(data, columns, ways) : placedRow(data, columns, check, like);
  };
  const placeWhole = (whole: DataRow, next: DataRow | undefined): PlacedRow => {
    const data = figuresOf(whole);
    const columns = columnsOf(data, edition);
    const isOpen = groupsAbove(data, edition) === null || isContested(whole, next);
    return isOpen ? rowOfWays(data, columns, []) : place(data, columns);
  };
  const placed: PlacedRow[] = [];
  const stray: StrayRow[] = [];
  for (const [at, data] of rows.entries()) {
    if (hasCaptions && data.row.figures === 0) continue;
    if (!data.ways && isWhole(data)) placed.push(placeWhole(data, rows[at + 1]));
    else if (data.label) {
      placed.push(place(data, cellsOfRow(edition, `/remedies/${data.label.match.target.key}`)));
    } else if (data.row.figures > 0) stray.push(strayRow(data));
  }
  return { placed, stray };
}
