import type { FormCell } from '../../form/form-cells.js';
import type { Header } from './header.js';

/**
 * Whether other words stand behind the first head of a row, or a label in it is not right before its figures: the heads then
 * do not stand over the figures one by one.
 */
function isBroken({ row, heads }: Header): boolean {
  const indexes = new Set(heads.map(({ index }) => index));
  const [first = 0] = indexes;
  return (
    row.labels[0]?.isStrayed === true ||
    row.looks.some((look, index) => look === 'words' && index > first && !indexes.has(index))
  );
}

/**
 * The columns of a row of the form in the order of the heads that name them all, else in that of the form. Null where
 * heads name them in another order and do not stand together, so that nothing tells which figure is below which.
 *
 * @param named the cells that the heads name, in their order
 */
export function columnsByHeads(
  cells: readonly FormCell[],
  named: readonly FormCell[],
  header: Header | null,
): readonly FormCell[] | null {
  if (header === null || named.length !== cells.length || new Set(named).size !== named.length) return cells;
  const isOfForm = named.every((cell, at) => cell === cells[at]);
  return isOfForm || !isBroken(header) ? named : null;
}
