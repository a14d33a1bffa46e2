import type { DisclosureItemForm, DisclosureItemId } from '../../form/disclosure.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import { labelCore } from '../../text/labels/label-core.js';
import { unitIn } from '../../text/money-unit.js';
import type { TableCell } from '../block.js';
import { columnsByHeads } from './columns-by-heads.js';
import type { DataRow } from './data-row.js';
import { rowsOfBlocks } from './disclosure-blocks.js';
import { wholeEffort } from './figure-cuts.js';
import { joinedWays } from './joined-cells.js';
import { likenessIn } from './like-rows.js';
import { asColumns } from './likeness.js';
import { canBeFewer } from './lost-blanks.js';
import { placedRow, rowOfWays } from './placed-row.js';
import type { RowLabel } from './row-labels.js';
import type { FigureOrder } from './rows-of-columns.js';
import { splitFigures } from './split-figures.js';
import { otherEditionWith, type StrayRow, strayRow, type TableReading } from './table-reading.js';

const unchecked = (): null => null;
const NAMES_UNIT = /单\s*位/;
const always = (): boolean => true;

function itemWith(edition: Edition, row: string): DisclosureItemForm | undefined {
  return forms[edition].disclosureItems.find(({ rows }) => rows.some(({ key }) => key === row));
}

/** Cells that say the same below heads that say the same are one merged cell, written out by a converter. */
function withoutRepeats(data: DataRow, columns: number): DataRow {
  const { header, row, valuesFrom } = data;
  if (!header || header.row === row || header.row.cells.length !== row.cells.length) return data;
  const headAt = (index: number): string => (header.row.cells[index] as TableCell).text;
  const values = data.values.filter(({ text }, at) => {
    const index = valuesFrom + at;
    const isRepeat = at > 0 && headAt(index) !== '' && headAt(index) === headAt(index - 1);
    return !(isRepeat && text === data.values[at - 1]?.text);
  });
  const heads = new Set(header.row.cells.slice(valuesFrom).map(({ text }) => text));
  return values.length === data.values.length || heads.size < columns ? data : { ...data, values };
}

const isRepeated = ({ text }: TableCell, at: number, all: readonly TableCell[]): boolean =>
  text === all[at - 1]?.text;

/**
 * Whether a figure said twice can be that of one head: of one that is repeated too, where the row has fewer cells than heads;
 * of a lost one behind a blank.
 */
function mayRepeat({ header, values }: DataRow): boolean {
  if (!values.some(isRepeated)) return false;
  const heads = header?.words ?? [];
  return heads.length === 0
    ? values[0]?.text === '' && values.some((cell, at, all) => cell.text !== '' && isRepeated(cell, at, all))
    : values.length < heads.length && heads.some(isRepeated);
}

/** Whether heads stand behind a label: the figures there are those below them, in a table on its side a line each. */
const hasHeadsBehind = ({ row, valuesFrom, ways }: DataRow): boolean =>
  !ways && row.heads.some(({ index }) => index >= valuesFrom);

/** The column with the unit that its head names, or any words between that and the figures. */
function withStatedUnit(cell: FormCell, { headWords }: DataRow): FormCell {
  if (cell.kind !== 'money') return cell;
  const { unit: _, ...bare } = cell;
  const unit = unitIn(headWords);
  return unit === null ? bare : { ...bare, unit };
}

/** Whether the head of an amount begins to name a unit, and the rest of it is lost. */
const lacksUnit = (columns: readonly FormCell[], { headWords }: DataRow): boolean =>
  NAMES_UNIT.test(headWords) && columns.some(({ kind, unit }) => kind === 'money' && unit === undefined);

/** Whether the words above figures name columns in another order than that of the form, however they are broken. */
function areOutOfOrder(cells: readonly FormCell[], { headWords }: DataRow): boolean {
  const words = labelCore(headWords);
  const places = cells.flatMap(({ columnLabel: { zh } }) => {
    const place = words.lastIndexOf(labelCore(zh));
    return place === -1 ? [] : place;
  });
  return places.some((place, at) => place < (places[at - 1] ?? 0));
}

/** The columns of a row, with the units that their heads name; null where their order cannot be told. */
function columnsOf(data: DataRow, label: RowLabel, edition: Edition): readonly FormCell[] | null {
  const { header } = data;
  const cells = cellsOfRow(edition, label.match.target.pointer);
  const named = (header?.heads ?? []).flatMap(
    ({ match }) =>
      cells.find(({ column }) => column === match.target.key && match.target.edition === edition) ?? [],
  );
  if (named.length !== cells.length && areOutOfOrder(cells, data)) return null;
  return columnsByHeads(cells, named, header)?.map((cell) => withStatedUnit(cell, data)) ?? null;
}

/** A row that the form of the report does not have, or that stands below heads of the other; null for any other. */
function rowAstray(data: DataRow, edition: Edition, item: DisclosureItemId | null): StrayRow | null {
  const { label, header } = data;
  if (!label) return strayRow(data, item);
  const { key } = label.match.target;
  const itsItem = itemWith(edition, key);
  const other = otherEditionWith(data, edition);
  const isOthers = itsItem === undefined || (header?.edition != null && header.edition !== edition);
  if (!isOthers) return null;
  const othersItem = other ? itemWith(other, key) : undefined;
  return { data, why: 'edition', item: (othersItem ?? itsItem)?.key ?? item, edition: other };
}

/** The item a row stands under: the one named above it, else that of the row with the same heads before it. */
function itemsOfRows(rows: readonly DataRow[], edition: Edition): readonly (DisclosureItemId | null)[] {
  let last: DisclosureItemId | null = null;
  return rows.map(({ item, label }) => {
    const own = label ? (itemWith(edition, label.match.target.key)?.key ?? null) : null;
    last = own ?? item ?? last;
    return own ?? item ?? last;
  });
}

/**
 * Reads section 2.
 *
 * @param order how the figures of section 3 stand, where their labels all stand before them
 * @param losesBlanks the source leaves no trace of blank cells
 */
export function readDisclosureTable(
  found: readonly DataRow[],
  edition: Edition,
  order: FigureOrder | null,
  losesBlanks: boolean,
): TableReading {
  const rows = rowsOfBlocks(found, edition, order);
  const items = itemsOfRows(rows, edition);
  const stray: StrayRow[] = [];
  const like = likenessIn(rows, (data) =>
    data.label ? (columnsOf(data, data.label, edition)?.length ?? 0) : 0,
  );
  const effort = wholeEffort();
  const placed = rows.flatMap((data, index) => {
    const strange = rowAstray(data, edition, items[index] ?? null);
    if (strange) stray.push(strange);
    if (strange || !data.label) return [];
    const columns = columnsOf(data, data.label, edition);
    if (!columns || mayRepeat(data) || hasHeadsBehind(data))
      return [rowOfWays(data, cellsOfRow(edition, data.label.match.target.pointer), [])];
    const split = (values: readonly TableCell[]) => splitFigures(values, columns.length, effort);
    const mayBeFewer = (values: readonly TableCell[]): boolean => losesBlanks && canBeFewer(values);
    const ways = data.ways ?? joinedWays(data, columns, split, always, mayBeFewer);
    if (ways) return [rowOfWays(data, columns, ways)];
    const once = withoutRepeats(data, columns.length);
    const isSettled = once !== data && once.values.length === columns.length;
    const row = lacksUnit(columns, data) ? { ...once, inferred: true } : once;
    return [placedRow(row, columns, unchecked, isSettled ? () => asColumns : like)];
  });
  return { placed, stray };
}
