import type { FormCell } from '../../form/form-cells.js';
import { editions } from '../../form/forms.js';
import { findCell } from '../../report/find-cell.js';

/** The cell of the form at an address of either edition, the later before the earlier. */
export function formCellAt(address: string): FormCell | undefined {
  const found = editions.map((edition) => findCell(edition, address));
  return found.reverse().find((cell) => cell !== undefined);
}
