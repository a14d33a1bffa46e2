import { organisations } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import { labelCore } from '../../text/label-core.js';
import { columnsByHeads } from './columns-by-heads.js';
import type { Header } from './header.js';
import type { ReadRow } from './row.js';

/** The columns of a row of the form below its heads; null where they cannot be told. */
export type ColumnsOf = (cells: readonly FormCell[], header: Header | null) => readonly FormCell[] | null;

const ORGANISATIONS = labelCore(organisations.zh);

/** A row of heads with the head over several of them in it is two rows read as one. */
const holdsCaption = ({ cells }: ReadRow): boolean =>
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
export function columnsByHeader(): ColumnsOf {
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
