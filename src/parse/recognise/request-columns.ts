import { organisations } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import { labelCore } from '../../text/labels/label-core.js';
import { columnsByHeads } from './columns-by-heads.js';
import { type Header, rowsOfHeads } from './header.js';
import type { HeadCell } from './row-heads.js';

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
function columnsNamed(
  lowest: readonly (FormCell | null)[],
  top: readonly (FormCell | null)[] | undefined,
  cells: readonly FormCell[],
): readonly FormCell[] {
  const isWhole = lowest.length === cells.length && !lowest.includes(null);
  if (isWhole || !top) return lowest as readonly FormCell[];
  const organisations = new Set<FormCell | null>(cells.slice(1, -1));
  const own = lowest.filter((head) => organisations.has(head));
  const named = top.flatMap((head) => (head === null ? own : organisations.has(head) ? [] : head));
  return [...new Set(named as readonly FormCell[])];
}

/** Whether a row of heads is as wide as the columns are together, so that heads stand over their columns. */
function isAligned(cells: readonly FormCell[], { row }: Header): boolean {
  const last = row.cells.at(-1);
  return last !== undefined && last.column + last.columnSpan >= cells.length;
}

/**
 * Whether heads read line by line can be those of the form. Without the head over organisations, the last can stand right
 * behind the first, above the others.
 */
function areOfForm(cells: readonly FormCell[], named: readonly FormCell[], isUnderTop: boolean): boolean {
  const last = cells.at(-1);
  if (isUnderTop) return named.every((cell, at) => cell === cells[at]);
  const others = named.filter((cell) => cell !== last);
  return (named[1] === last || named.at(-1) === last) && others.every((cell, at) => cell === cells[at]);
}

/**
 * Whether some heads of columns follow one another as in the form. Read line by line, only those of organisations can, unless
 * the head over these stands beside the others.
 */
function areInOrder(
  cells: readonly FormCell[],
  named: readonly (FormCell | null)[],
  isOpen: boolean,
): boolean {
  const own = isOpen ? cells.slice(1, -1) : cells;
  const places = named.flatMap((cell) => (cell && own.includes(cell) ? own.indexOf(cell) : []));
  return places.every((place, at) => at === 0 || place > (places[at - 1] as number));
}

/** Whether a head begins with some characters: 科研机 with 科研机构 on two lines. */
const isBegunBy = ({ columnLabel: { zh } }: FormCell, begun: string | undefined): boolean =>
  begun !== undefined && begun.length > 1 && zh.startsWith(begun);

/** Whether the beginning of a head stands between two others, in the cell of one of them. */
function isBetween(cell: FormCell, before: HeadCell, behind: HeadCell): boolean {
  const [end, start] = [before.cell.text.split(/\s+/), behind.cell.text.split(/\s+/)];
  return (end.length > 1 && isBegunBy(cell, end.at(-1))) || (start.length > 1 && isBegunBy(cell, start[0]));
}

/** Whether two heads of organisations side by side are not so in the form: the one between them stands elsewhere, if anywhere. */
function skipOne(cells: readonly FormCell[], { heads }: Header): boolean {
  const own = cells.slice(1, -1);
  const placeOf = (head: HeadCell) => own.findIndex(({ column }) => column === head.match.target.key);
  return heads.some((head, at) => {
    const next = heads[at + 1];
    if (next?.index !== head.index + 1) return false;
    const [from, to] = [placeOf(head), placeOf(next)];
    const skipped = from === -1 ? [] : own.slice(from + 1, Math.max(to, 0));
    return skipped.length > 0 && !(skipped.length === 1 && isBetween(skipped[0] as FormCell, head, next));
  });
}

/** Whether the head of natural persons stands right behind the one over organisations. */
function hasPersonsBehind(cells: readonly FormCell[], { row, heads }: Header): boolean {
  return heads.some(
    ({ index, match }) =>
      match.target.key === cells[0]?.column && labelCore(row.cells[index - 1]?.text ?? '') === ORGANISATIONS,
  );
}

/**
 * The columns in the order of the heads where a table names them all. Null where it cannot be told: read line by line,
 * heads that take up several rows stand in another order than their columns. Undefined where heads do not name all.
 */
function columnsOf(
  cells: readonly FormCell[],
  header: Header | null,
): readonly FormCell[] | null | undefined {
  if (header === null) return undefined;
  const rows = rowsOfHeads(header);
  const heads = rows.map((row) => headsOf(cells, row));
  const top = heads.find((row) => row.includes(null));
  const named = columnsNamed(heads[0] ?? [], top, cells);
  const isOpen = header.row.loose || header.row.glued || !rows.some((row) => isAligned(cells, row));
  if (named.length !== cells.length) {
    const isSound =
      areInOrder(cells, named, isOpen && (!top || header.row.stacked)) &&
      areInOrder(cells, heads.reverse().flat(), true) &&
      !rows.some((row) => skipOne(cells, row) || hasPersonsBehind(cells, row));
    return isSound ? undefined : null;
  }
  if (isOpen) return areOfForm(cells, named, top !== undefined) ? cells : null;
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
