import type { Edition } from '../form/edition.js';
import type { Locale } from '../form/locale.js';
import { findCell } from '../report/find-cell.js';
import { cellLabel } from '../report/label-of.js';

/** The label of the cell at an address; the address itself where the edition has no such cell. */
export function addressLabel(edition: Edition, address: string, locale: Locale): string {
  const cell = findCell(edition, address);
  return cell ? cellLabel(cell, locale) : address;
}
