import type { Address } from '../../form/address.js';
import type { FormCell } from '../../form/form-cells.js';
import type { CellReading } from '../../text/cell-reading.js';
import { isRemark } from '../../text/form-line.js';
import { isLabelFragment } from '../../text/labels/label-fragment.js';
import { readCell } from '../../text/read-cell.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
import type { LikenessOf } from './likeness.js';
import { lookOfCell } from './look-of-cell.js';
import { placeRow } from './place-row.js';
import type { Placeable, Placement, RowCheck } from './placement.js';

/** A cell of the form with what was found for it. */
export interface PlacedCell {
  readonly form: FormCell;
  /** Where it was found; null where the row has nothing in its column. */
  readonly cell: TableCell | null;
  readonly reading: CellReading;
  /** Its place was inferred. */
  readonly guessed: boolean;
  /** Its place could not be told. */
  readonly disputed: boolean;
}

/** A row of the source with its cells in the columns of the form. */
export interface PlacedRow {
  readonly data: DataRow;
  readonly how: Placement['how'];
  readonly cells: readonly PlacedCell[];
  /** How many of its cells behind the label are filled. */
  readonly figures: number;
  /** Cells with figures that went into no column. */
  readonly left: readonly TableCell[];
  /** What the row could read, where its figures run together. */
  readonly ways?: readonly (readonly TableCell[])[];
}

/** Words that say what they are of: （说明：…）, 填表人：…. */
const NAMED = /^[（(]?\p{Script=Han}{1,5}[:：]/u;

/** An ordinal and nothing behind it. */
const ORDINAL = /^[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[.、]?$/;

const NOTHING: CellReading = { state: 'blank', value: null, notations: [] };

/** What a reading is as far as the place of its cell is concerned. */
export function placeable({ state, value }: CellReading): Placeable {
  if (state === 'blank') return null;
  return typeof value === 'number' ? value : 'mark';
}

const isStated = (reading: CellReading | undefined): boolean => reading?.state === 'number';

/** For each cell whether it holds words and no figure. */
const areWords = (values: readonly TableCell[], readings: readonly CellReading[]): readonly boolean[] =>
  values.map(({ text }, at) => readings[at]?.state === 'unreadable' && lookOfCell(text) === 'words');

/** Whether a label begins at a cell: an ordinal before a figure, as 一 typed for —, is none. */
function beginsLabel(values: readonly TableCell[], words: readonly boolean[], at: number): boolean {
  const { text } = values[at] as TableCell;
  if (!isLabelFragment(text)) return false;
  let end = at;
  while (words[end] && ORDINAL.test((values[end] as TableCell).text)) end++;
  return end === at || end === values.length || words[end] === true;
}

/**
 * How many of the cells are those of the row: words behind the last column are a remark on it and no figure, and what
 * begins the label of the next row, or a remark in so many words, is none anywhere.
 */
function withoutRemark(values: readonly TableCell[], words: readonly boolean[], columns: number): number {
  const next = values.findIndex(
    ({ text }, at) =>
      at > 0 && words[at] && (beginsLabel(values, words, at) || isRemark(text) || NAMED.test(text)),
  );
  let length = next === -1 ? values.length : next;
  while (length > columns && words[length - 1]) length--;
  return length;
}

function placedCell(
  form: FormCell,
  cell: TableCell | null,
  guessed: boolean,
  disputed: boolean,
  known: CellReading | null = null,
): PlacedCell {
  const taken = disputed ? null : cell;
  const reading = taken === null ? NOTHING : (known ?? readCell(taken.text, form.kind, form.unit ?? null));
  return { form, cell: taken, reading, guessed: guessed && !disputed, disputed };
}

/** Reads the cells of a row as those of the form, in the order of `columns`. */
export function placedRow(
  data: DataRow,
  columns: readonly FormCell[],
  check: RowCheck,
  like: LikenessOf,
): PlacedRow {
  const kind = columns.some((column) => column.kind === 'change') ? 'change' : 'count';
  const isMoney = columns.some((column) => column.kind === 'money');
  const loosely = data.values.map(({ text }) => {
    const reading = readCell(text, kind);
    return isMoney && reading.state === 'unreadable' ? readCell(text, 'money') : reading;
  });
  const words = areWords(data.values, loosely);
  const length = withoutRemark(data.values, words, columns.length);
  const used = loosely.slice(0, length);
  const filled = used.map(({ state }) => state !== 'blank');
  const likeness = like(data);
  const placement = placeRow(used.map(placeable), filled, columns.length, check, likeness);
  const { slots, disputed } = placement;
  /** Words can be all but a figure, and no row shows where those of this one stand. */
  const isInferred = data.inferred || (words.lastIndexOf(true, length - 1) !== -1 && likeness.start === null);
  const how = placement.how === 'exact' && isInferred ? 'guess' : placement.how;
  const cells = columns.map((form, column) => {
    const slot = slots[column] ?? null;
    const cell = slot === null ? null : (data.values[slot] as TableCell);
    const known = slot !== null && form.kind === kind && !isMoney ? (loosely[slot] as CellReading) : null;
    return placedCell(form, cell, how !== 'exact', disputed[column] === true, known);
  });
  const left =
    how === 'unknown'
      ? []
      : data.values.filter((_, index) =>
          index < length ? filled[index] && !slots.includes(index) : isStated(loosely[index]),
        );
  return { data, how, cells, figures: filled.filter(Boolean).length, left };
}

/**
 * A row of which several readings are possible: what they agree in is taken, the rest is disputed. With no reading at
 * all everything is.
 */
export function rowOfWays(
  data: DataRow,
  columns: readonly FormCell[],
  ways: readonly (readonly TableCell[])[],
): PlacedRow {
  const [first] = ways;
  const isStated =
    ways.length === 1 && first?.every((cell, at) => cell === data.values[at]) && !data.inferred;
  const cells = columns.map((form, column) => {
    const texts = new Set(ways.map((way) => way[column]?.text));
    return placedCell(form, first?.[column] ?? null, !isStated, !first || texts.size > 1);
  });
  const how = isStated ? 'exact' : cells.some(({ disputed }) => disputed) ? 'unknown' : 'guess';
  return { data, how, cells, figures: data.values.length, left: [], ways };
}

/** The addresses of a placed row. */
export function addressesOf(row: PlacedRow): readonly Address[] {
  return row.cells.map(({ form }) => form.address);
}
