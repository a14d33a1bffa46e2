import type { Edition } from '../form/edition.js';
import type { FormCell } from '../form/form-cells.js';
import { editions } from '../form/forms.js';
import { findCell } from './find-cell.js';

const latestFirst: readonly Edition[] = [...editions].reverse();

/** The cell of the form at an address of any edition, that of the latest which has it; undefined where none has. */
export function formCellAt(address: string): FormCell | undefined {
  for (const edition of latestFirst) {
    const cell = findCell(edition, address);
    if (cell) return cell;
  }
  return undefined;
}
