import { total } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
import { wholeEffort } from './figure-cuts.js';
import { joinedWays } from './joined-cells.js';
import { likenessIn } from './like-rows.js';
import { canBeFewer } from './lost-blanks.js';
import { type PlacedRow, placeable, placedRow, rowOfWays } from './placed-row.js';
import { countOf } from './placement.js';
import { groupsAbove, inOrderOfForm, remedyColumnsOf } from './remedy-columns.js';
import { addsThroughout, rowAdds } from './row-adds.js';
import { type FigureOrder, rowsOfColumns } from './rows-of-columns.js';
import { splitSums } from './split-figures.js';
import { type StrayRow, strayRow, type TableReading } from './table-reading.js';

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

/** Whether heads stand among the figures of a row: in a table on its side each has the figures behind it. */
const hasHeadsBehind = ({ row, valuesFrom }: DataRow): boolean =>
  row.heads.some(({ index }) => index >= valuesFrom);

/** How many sets of heads stand above a row. */
const setsAbove = ({ header }: DataRow): number =>
  [header?.above, header]
    .flatMap((row) => row?.heads ?? [])
    .filter(({ match }) => match.target.key === remedyColumns[0]?.key).length;

/** Names of groups one below the other and one set of heads: what follows is a row a group, or a column a result. */
function isGrid({ row, above }: DataRow): boolean {
  const [first] = remedyColumns;
  const sets = row.heads.filter(({ match }) => match.target.key === first?.key).length;
  return row.loose && row.labels.length > 1 && above.length === row.labels.length && sets <= 1;
}

const keysOf = ({ label, above }: DataRow): readonly string[] =>
  [label, ...above].flatMap((one) => one?.match.target.key ?? []);

/** Whether the sums of a row show that it holds what it is taken for. */
function isProved({ cells }: PlacedRow): boolean {
  const hasSum = cells.some(({ form, reading }) => form.column === total.key && countOf(reading.value) > 0);
  const values = cells.map(({ reading }) => placeable(reading));
  return hasSum && rowAdds(cells.map(({ form }) => form))(values) === true;
}

const textsOf = ({ row }: DataRow): string => row.cells.map(({ text }) => text).join('\t');

/** Whether a row without any name holds figures that only a name above the row before it could label. */
const isUnnamed = ({ row, label, strangeLabel, above }: DataRow): boolean =>
  row.figures > 0 && !row.isAdrift && label === null && strangeLabel === null && above.length === 0;

/** Whether figures that only a name above them labels could be those of the row below: it is as long, and says other. */
function areContested(named: DataRow | undefined, next: DataRow | undefined): boolean {
  if (!named || !next || named.label !== null || named.row.figures === 0 || !isUnnamed(next)) return false;
  const [length, below] = [named.row.cells.length, next.row.cells.length];
  return (next.row.loose ? below === length : below >= length) && textsOf(next) !== textsOf(named);
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
  const { remedyGroups } = forms[edition];
  const { length: width } = remedyColumns;
  const rows = found.flatMap((data) => (isGrid(data) ? rowsOfColumns(data, width, order) : [data]));
  const isNamed = (data: DataRow): boolean =>
    data.label === null && data.strangeLabel === null && data.above.length > 0;
  const isWhole = (data: DataRow): boolean => holdsSeveral(data, width) || isNamed(data);
  const like = likenessIn(rows, (data) => (isWhole(data) ? remedyColumnsOf(data, edition).length : width));
  /** Figures without a label show that labels without figures are captions over them, and no blank rows. */
  const hasCaptions = rows.some(
    (data) => data.label === null && data.row.figures > 0 && !holdsSeveral(data, width),
  );
  const named = new Set(rows.flatMap((data) => (data.row.figures > 0 ? keysOf(data) : [])));
  /** Lines can have lost the names of groups and the blanks of a row: figures below some of the names can be of any group. */
  const isPartial = named.size < remedyGroups.length;
  const all = remedyGroups.length * width;
  const effort = wholeEffort();
  const place = (found: DataRow, columns: readonly FormCell[]): PlacedRow => {
    const data = inOrderOfForm(found, columns);
    const check = rowAdds(columns);
    const groups = Array.from({ length: columns.length / width }, () => width);
    const split = (values: readonly TableCell[]) => splitSums(values, groups, effort);
    const mayBeFewer = (values: readonly TableCell[]): boolean => losesBlanks && canBeFewer(values);
    const ways =
      data.ways ?? (isGrid(data) ? [] : joinedWays(data, columns, split, addsThroughout(width), mayBeFewer));
    return ways ? rowOfWays(data, columns, ways) : placedRow(data, columns, check, like);
  };
  const placeWhole = (whole: DataRow, at: number): PlacedRow => {
    const data = figuresOf(whole);
    const columns = remedyColumnsOf(data, edition);
    const open = rowOfWays(data, columns, []);
    const isContested = areContested(whole, rows[at + 1]) || areContested(rows[at - 1], whole);
    if (
      groupsAbove(data, edition) === null ||
      isContested ||
      hasHeadsBehind(data) ||
      Math.min(setsAbove(data) * width, all) > columns.length
    )
      return open;
    if (!data.row.loose || columns.length === all) return place(data, columns);
    const inferred = place({ ...data, inferred: true }, columns);
    return !isPartial || isProved(inferred) ? inferred : open;
  };
  const placed: PlacedRow[] = [];
  const stray: StrayRow[] = [];
  for (const [at, data] of rows.entries()) {
    if (hasCaptions && data.row.figures === 0) continue;
    if (!data.ways && isWhole(data)) placed.push(placeWhole(data, at));
    else if (data.label) {
      placed.push(place(data, cellsOfRow(edition, data.label.match.target.pointer)));
    } else if (data.row.figures > 0) stray.push(strayRow(data, 'remedies'));
  }
  return { placed, stray };
}
