import type { Address } from '../../form/address.js';
import type { FormCell } from '../../form/form-cells.js';
import type { Wording } from '../../form/wording.js';
import { formCellAt } from '../../report/form-cell-at.js';

/** What something is called in both languages. */
export type Words = Pick<Wording, 'zh' | 'en'>;

const cellAt = (address: Address): FormCell => formCellAt(address) as FormCell;

/** The label of the row of a cell: 三（七）总计. */
export function rowWords(address: Address): Words {
  return cellAt(address).rowLabel;
}

/** The head over a cell: 本年废止件数. */
export function headWords(address: Address): Words {
  return cellAt(address).columnLabel;
}

/** Words of the form as they stand within a line: partly granted. */
export function inLine(en: string): string {
  return en.charAt(0).toLowerCase() + en.slice(1);
}
