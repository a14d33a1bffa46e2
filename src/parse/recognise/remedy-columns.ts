import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell, formCells } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';

/**
 * The groups named above a row from the left to the right. Rows of heads name them in the order of the form; in any
 * other order only their columns tell, where each name begins over the first figure of its group. Null where these
 * leave it open.
 */
export function groupsAbove({ above, row, values }: DataRow, edition: Edition): readonly string[] | null {
  const { remedyGroups, remedyColumns } = forms[edition];
  const keys = remedyGroups.map(({ key }) => key as string);
  const places = above.map(({ match }) => keys.indexOf(match.target.key));
  const sorted = [...above].sort((a, b) => a.cell.column - b.cell.column);
  const isOfForm = places.every((place, at) => at === 0 || place > (places[at - 1] as number));
  const from = values[0]?.column ?? 0;
  const areOverTheirs = sorted.every(({ cell }, at) => cell.column === from + at * remedyColumns.length);
  if (!isOfForm && (row.loose || row.glued || !areOverTheirs)) return null;
  return (isOfForm ? above : sorted).map(({ match }) => match.target.key);
}

/** The columns of the groups named above a row, where it has cells for no more; else those of all groups. */
export function remedyColumnsOf(data: DataRow, edition: Edition): readonly FormCell[] {
  const { above, values } = data;
  const groups = groupsAbove(data, edition) ?? above.map(({ match }) => match.target.key);
  const cells = groups.flatMap((key) => cellsOfRow(edition, `/remedies/${key}`));
  if (cells.length > 0 && values.length <= cells.length) return cells;
  return formCells[edition].filter(({ table }) => table === 'remedies');
}

/**
 * A row with its figures in the order of the form, where heads name the results of every group in another; open where
 * such a row has not a figure for each, where the heads do not stand side by side, or where it or they are put together
 * from lines, which part heads from what stands below them.
 */
export function inOrderOfForm(data: DataRow, columns: readonly FormCell[]): DataRow {
  const heads = [data.header?.above, data.header].flatMap((row) => row?.heads ?? []);
  const areAligned = heads.every(
    ({ cell }, at) => at === 0 || cell.column > Number(heads[at - 1]?.cell.column),
  );
  const named = heads.map(({ match }) => match.target.key as string);
  const { length: width } = remedyColumns;
  const isOfAll = named.length === width;
  if (!isOfAll && named.length !== columns.length) return data;
  const order = columns.map(({ column }, index) => {
    const from = index - (index % width);
    const place = (isOfAll ? named : named.slice(from, from + width)).indexOf(column);
    return place === -1 ? -1 : from + place;
  });
  const isOfForm = order.every((place, index) => place === index);
  if (isOfForm || order.includes(-1)) return data;
  if (data.row.loose || data.header?.row.loose || !areAligned || data.values.length !== columns.length)
    return { ...data, ways: [] };
  return { ...data, values: order.map((place) => data.values[place] as TableCell) };
}
