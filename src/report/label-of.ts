import type { Address } from '../form/address.js';
import type { FormCell } from '../form/form-cells.js';
import { type Locale, localeOf } from '../form/locale.js';
import { formCellAt } from './form-cell-at.js';

/** The label of a cell of the form: row, then column. */
export function cellLabel(cell: FormCell, locale: Locale): string {
  return `${cell.rowLabel[locale]} · ${cell.columnLabel[locale]}`;
}

/**
 * Where a cell stands, in words: its row with the ordinals above it, then its column. An address that both editions
 * have is worded as in the later one.
 *
 * @throws RangeError where no edition has such a cell, and for a language that does not exist.
 *
 * @example
 * ```ts
 * import { labelOf } from 'zfxxgk-report';
 *
 * labelOf('/requests/outcomes/denied.stateSecret/naturalPerson'); //=> '三（三）1.属于国家秘密 · 自然人'
 * labelOf('/remedies/reconsideration/pending', 'en'); //=> 'Administrative reconsideration · Pending'
 * ```
 */
export function labelOf(address: Address, locale: Locale = 'zh'): string {
  const cell = formCellAt(address);
  if (cell) return cellLabel(cell, localeOf({ locale }, 'locale'));
  throw new RangeError(
    `No edition has a cell ${JSON.stringify(address)}. cellAddresses(edition) lists what each has.`,
  );
}
