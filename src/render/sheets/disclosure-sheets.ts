import type { Address } from '../../form/address.js';
import { contentHead, type DisclosureColumnForm, type DisclosureItemForm } from '../../form/disclosure.js';
import { forms } from '../../form/forms.js';
import type { Locale } from '../../form/locale.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { isMoney } from '../../report/cell.js';
import { words } from '../words.js';
import { cellValue, figureOf } from './figure-of.js';
import type { Sheet } from './sheet.js';

/** A table of section 2 together with the item of Article 20 it reports on. */
export interface DisclosureSheet {
  readonly item: DisclosureItemForm;
  readonly sheet: Sheet;
}

function addressOf(row: string, column: string): Address {
  return `/proactiveDisclosure/${row}/${column}` as Address;
}

/** A head names the unit of the form unless an amount below it is stated in another, or in none. */
function unitOfHead(report: AnnualReport, { rows }: DisclosureItemForm, { key, unit }: DisclosureColumnForm) {
  if (unit === undefined) return null;
  const amounts = rows.map((row) => cellValue(report, addressOf(row.key, key))).filter(isMoney);
  return amounts.every((amount) => amount.unit === unit) ? unit : null;
}

function itemSheet(report: AnnualReport, item: DisclosureItemForm, locale: Locale): Sheet {
  const say = words[locale];
  const columns = item.columns.map((column) => ({ ...column, headUnit: unitOfHead(report, item, column) }));
  return {
    caption: item[locale],
    labelHeads: [contentHead[locale]],
    heads: columns.map((column) =>
      column.headUnit ? say.headWithUnit(column[locale], column.headUnit) : column[locale],
    ),
    rows: item.rows.map((row) => ({
      labels: [row[locale]],
      figures: columns.map(({ key, headUnit }) => figureOf(report, addressOf(row.key, key), say, headUnit)),
    })),
  };
}

/** Section 2: one table for each item of Article 20. */
export function disclosureSheets(report: AnnualReport, locale: Locale): readonly DisclosureSheet[] {
  return forms[report.edition].disclosureItems.map((item) => ({
    item,
    sheet: itemSheet(report, item, locale),
  }));
}
