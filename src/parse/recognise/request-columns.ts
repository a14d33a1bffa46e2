import { organisations } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import { labelCore } from '../../text/label-core.js';
import { columnsByHeads } from './columns-by-heads.js';
import type { Header } from './header.js';

/** The columns of a row of the form below its heads; null where they cannot be told. */
export type ColumnsOf = (cells: readonly FormCell[], header: Header | null) => readonly FormCell[] | null;

const ORGANISATIONS = labelCore(organisations.zh);

/** What the heads of a row say in their order: a column, or null for the head over those of organisations. */
function headsOf(cells: readonly FormCell[], { row, heads }: Header): readonly (FormCell | null)[] {
  return row.cells.flatMap((cell, index) => {
    if (labelCore(cell.text) === ORGANISATIONS) return [null];
    const key = heads.find((head) => head.index === index)?.match.target.key;
    return cells.find(({ column }) => column === key) ?? [];
  });
}

/**
 * The columns that the rows of heads name, in their order: those of organisations stand where the head over them does.
 * Heads beside that one tell their order, those in other rows do not.
 */
function columnsNamed(cells: readonly FormCell[], header: Header): readonly FormCell[] {
  const lowest = headsOf(cells, header);
  let top = lowest;
  for (let { above } = header; above && !top.includes(null); { above } = above) top = headsOf(cells, above);
  const isWhole = lowest.length === cells.length && !lowest.includes(null);
  if (isWhole || !top.includes(null)) return lowest as readonly FormCell[];
  const organisations = new Set<FormCell | null>(cells.slice(1, -1));
  const own = lowest.filter((head) => organisations.has(head));
  const named = top.flatMap((head) => (head === null ? own : organisations.has(head) ? [] : head));
  return [...new Set(named as readonly FormCell[])];
}

/** Whether rows of heads stand over their columns: one of them is as wide as they are together. */
function areAligned(cells: readonly FormCell[], header: Header): boolean {
  for (let row: Header | null | undefined = header; row; row = row.above) {
    const last = row.row.cells.at(-1);
    if (last && last.column + last.columnSpan >= cells.length) return true;
  }
  return false;
}

/** Whether heads read line by line can be those of the form, in which the last stands beside the first, above the others. */
function areOfForm(cells: readonly FormCell[], named: readonly FormCell[]): boolean {
  const last = cells.at(-1);
  return named[0] !== last && named.filter((cell) => cell !== last).every((cell, at) => cell === cells[at]);
}

/**
 * The columns in the order of the heads where a table names them all. Null where it cannot be told: read line by line,
 * heads that take up several rows stand in another order than their columns. Undefined where heads do not name all.
 */
function columnsOf(
  cells: readonly FormCell[],
  header: Header | null,
): readonly FormCell[] | null | undefined {
  const named = header === null ? [] : columnsNamed(cells, header);
  if (header === null || named.length !== cells.length) return undefined;
  const isOpen = header.row.loose || header.row.glued || !areAligned(cells, header);
  if (isOpen) return areOfForm(cells, named) ? cells : null;
  return columnsByHeads(cells, named, header);
}

/**
 * Tells the columns of rows, the order of which is found out once for each row of heads: all rows of section 3 have the
 * same. Below heads that do not name all columns it is that of the rows before, and of the first that of the form.
 */
export function columnsByHeader(): ColumnsOf {
  const orders = new Map<Header | null, readonly number[] | null>();
  let order: readonly number[] | null | undefined;
  return (cells, header) => {
    if (!orders.has(header)) {
      const columns = columnsOf(cells, header);
      if (columns !== undefined) order = columns === null ? null : columns.map((cell) => cells.indexOf(cell));
      orders.set(header, order === undefined ? cells.map((_, at) => at) : order);
    }
    order = orders.get(header);
    return order?.map((at) => cells[at] as FormCell) ?? null;
  };
}
