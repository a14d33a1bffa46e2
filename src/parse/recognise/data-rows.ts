import type { DisclosureItemId } from '../../form/disclosure.js';
import type { TableId } from '../../form/sections.js';
import { isLabelFragment } from '../../text/labels/label-fragment.js';
import type { TableCell } from '../block.js';
import { isBlankRow } from './blank-row.js';
import type { RegionRow } from './collect-rows.js';
import { continued } from './continued-row.js';
import type { DataRow, LabelAbove } from './data-row.js';
import { endOfHeads, type Header, headerOf, tableOfHeads } from './header.js';
import { cellsLike, type ReadRow } from './row.js';
import type { RowLabel } from './row-labels.js';
import { withTornFigures } from './torn-figures.js';

interface State {
  table: TableId | null;
  item: DisclosureItemId | null;
  header: Header | null;
  /** No row of figures has come since the header. */
  inHeader: boolean;
  above: readonly LabelAbove[];
  last: DataRow | null;
  headWords: string;
}

/** The label that fits where the row stands: one of the table at hand, else one in its very words. */
function labelFor(row: ReadRow, table: TableId | null): RowLabel | null {
  const fits = ({ match }: RowLabel): boolean =>
    table === null || match.target.table === table || (match.kind === 'exact' && !match.target.ambiguous);
  return row.labels.find(fits) ?? null;
}

/** The words of a row that has no known label: those before its first figure. */
function strangeLabelOf(row: ReadRow): Pick<DataRow, 'strangeLabel' | 'valuesFrom'> {
  const firstFigure = row.looks.indexOf('figure');
  const index = row.looks.lastIndexOf('words', firstFigure);
  return { strangeLabel: row.cells[index]?.text ?? null, valuesFrom: index + 1 };
}

function dataRow(
  row: ReadRow,
  region: TableId | null,
  table: TableId,
  label: RowLabel | null,
  state: State,
): DataRow {
  const { strangeLabel, valuesFrom } = label
    ? { strangeLabel: null, valuesFrom: label.index + 1 }
    : strangeLabelOf(row);
  return {
    row,
    table,
    region,
    label,
    strangeLabel,
    values: row.cells.slice(valuesFrom),
    valuesFrom,
    item: table === 'proactiveDisclosure' ? state.item : null,
    header: state.header,
    above: state.above,
    headWords: state.headWords,
  };
}

/** Whether a row of a table is nothing but words that the form does not have. */
const isStrange = ({ loose, cells, looks }: ReadRow): boolean =>
  !loose && looks.includes('words') && cells.every(({ text }) => !isLabelFragment(text));

/** The labels of a table seen so far with those of a row, each once. Strange words name another group of section 4. */
function labelsWith(above: readonly LabelAbove[], row: ReadRow, table: TableId): readonly LabelAbove[] {
  if (row.labels.length === 0) return table === 'remedies' && isStrange(row) ? [] : above;
  const own = row.labels.filter(({ match }) => match.target.table === table).reverse();
  const ownCells = own.map(({ match, text, index }) => {
    return { match, text, index, cell: row.cells[index] as TableCell };
  });
  const all = [...above, ...ownCells];
  if (all.length < 2) return all;
  return [...new Map(all.map((label) => [label.match.target.key, label])).values()];
}

function tableOfRow(row: ReadRow, label: RowLabel | null, state: State): TableId | null {
  if (row.item !== null) return 'proactiveDisclosure';
  if (label) return label.match.target.table;
  const isHeader = row.figures === 0 && row.heads.length >= 2;
  return (isHeader ? tableOfHeads(row.heads) : null) ?? state.table;
}

/** What is known at the beginning of a table, with the heads right above it. */
const beginOf = (
  table: TableId | null,
  header: Header | null,
  inHeader: boolean,
  last: DataRow | null,
): State => ({ table, item: null, header, inHeader, above: [], last, headWords: '' });

/** What is known in the table that a row shows it belongs to, with the heads right above it, and in the item it names. */
function movedTo(state: State, row: ReadRow, table: TableId | null): State {
  const { header, inHeader, last } = state;
  const moved = table === state.table ? state : beginOf(table, inHeader ? header : null, inHeader, last);
  return row.item === null ? moved : { ...moved, item: row.item, header: null, headWords: '', last: null };
}

/** No heads of a block of section 2 and labels below them have more characters. */
const LONGEST_HEADS = 400;

/** The words of the heads at hand, or of those that a row begins, with the words of the row: in section 2 they name a unit. */
function headWordsWith({ table, headWords, inHeader }: State, row: ReadRow, header: Header | null): string {
  if (table !== 'proactiveDisclosure') return '';
  const above = header && !inHeader ? '' : headWords;
  return [above, ...cellsLike('words', row).map(({ text }) => text)].join('').slice(-LONGEST_HEADS);
}

/** What words have that an ordinal with the mark of a note behind it has not. */
const HAS_WORDS = /\p{L}/u;

/**
 * Whether a row is one of blank cells. Below figures without a label, what is only like one can be the rest of theirs, and
 * so can any label where they have nothing but an ordinal.
 */
function isBlank(row: ReadRow, label: RowLabel, { last, header }: State, region: TableId | null): boolean {
  const isOpen = last !== null && (last.label === null || last.row.looks[last.valuesFrom] === 'words');
  const mayGoOn = isOpen && (label.match.kind !== 'exact' || !HAS_WORDS.test(last.strangeLabel ?? ''));
  return !mayGoOn && isBlankRow(row, label, header, region);
}

/**
 * Whether one row without a label stands alone below the heads of section 3 in lines: the number of a page (3 / 9) breaks
 * them.
 *
 * @param before the row of figures before the last
 */
const areBroken = ({ table, last, header }: State, before: DataRow | undefined): boolean =>
  last?.label === null && table === 'requests' && !!header?.row.loose && before?.header !== header;

/** The rows of a source that belong to one of the tables, and those with figures that belong to none. */
export interface ReadRows {
  readonly rows: readonly DataRow[];
  readonly left: readonly ReadRow[];
}

/** Reads the rows of the source one after another: heads, labels and the figures that belong to them. */
export function dataRows(rows: readonly RegionRow[]): ReadRows {
  const out: DataRow[] = [];
  const left: ReadRow[] = [];
  let state = beginOf(null, null, false, null);
  let region: TableId | null = null;
  for (let index = 0; index < rows.length; index++) {
    const { row, region: at } = rows[index] as RegionRow;
    if (at !== region && at !== null) state = beginOf(at, null, state.inHeader, null);
    region = at;
    if (row.isAdrift) {
      if (state.table === null) left.push(row);
      else out.push(dataRow(row, at, state.table, null, { ...state, above: [] }));
      continue;
    }
    const whole = row.figures === 0 && !state.inHeader ? continued(state.last, row) : null;
    if (whole) {
      out[out.length - 1] = whole;
      state.last = whole;
      continue;
    }
    const fitting = labelFor(row, state.table);
    state = movedTo(state, row, tableOfRow(row, fitting, state));
    const label = fitting && (row.figures > 0 || isBlank(row, fitting, state, at)) ? fitting : null;
    const goesOn = state.inHeader || areBroken(state, out.at(-2));
    const header = headerOf(row, endOfHeads(row, label), goesOn ? state.header : null);
    state.headWords = headWordsWith(state, row, header);
    if (header) {
      state.header = header;
      state.inHeader = true;
    }
    if (state.table !== null) state.above = labelsWith(state.above, row, state.table);
    if (label === null && row.figures === 0) continue;
    if (state.table === null) {
      left.push(row);
      continue;
    }
    const data = dataRow(withTornFigures(row, label, rows[index - 1]?.row), at, state.table, label, state);
    out.push(data);
    state.inHeader = label === null && header !== null;
    state.last = data;
    if (row.figures > 0) state.above = [];
  }
  return { rows: out, left };
}
