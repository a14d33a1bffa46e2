import { total } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell } from '../../form/form-cells.js';
import { type PlacedRow, placeable, rowOfWays } from './placed-row.js';
import { rowAdds } from './row-adds.js';

/** The cells of a row in the order of the form, where its heads name the total elsewhere; null where they do not. */
function inFormOrder({ data, cells }: PlacedRow, edition: Edition): readonly FormCell[] | null {
  const own = cellsOfRow(edition, data.label?.match.target.pointer ?? '');
  return cells.some(({ form }, at) => form.column === total.key && form !== own[at]) ? own : null;
}

/**
 * Leaves rows of section 3 open whose heads have the total in another place than the form, but that add up as in the form:
 * heads that merged cells moved, unless another row shows that it adds up in their order alone, and this one does in both.
 */
export function withOrderProved(placed: readonly PlacedRow[], edition: Edition): readonly PlacedRow[] {
  if (!placed.some((row) => inFormOrder(row, edition))) return placed;
  const seen = placed.map((row) => {
    const own = inFormOrder(row, edition);
    const figures = row.cells.map(({ reading }) => placeable(reading));
    const adds = (columns: readonly FormCell[]) => rowAdds(columns)(figures);
    return { row, own, byHeads: adds(row.cells.map(({ form }) => form)), byForm: own && adds(own), figures };
  });
  const isProved = seen.some(({ byHeads, byForm }) => byHeads === true && byForm === false);
  return seen.map(({ row, own, byHeads, byForm, figures }) => {
    const isOpen = byForm === true && !(isProved && byHeads) && new Set(figures).size > 1;
    return own && isOpen ? rowOfWays(row.data, own, []) : row;
  });
}
