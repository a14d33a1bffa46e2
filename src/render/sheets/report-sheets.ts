import { contentHead, type DisclosureItemForm } from '../../form/disclosure.js';
import { editions, forms } from '../../form/forms.js';
import type { Locale } from '../../form/locale.js';
import type { TableId } from '../../form/sections.js';
import type { Wording } from '../../form/wording.js';
import type { AnnualReport, ExtraRow } from '../../report/annual-report.js';
import { grouped } from '../../report/grouped.js';
import { disclosureSheets } from './disclosure-sheets.js';
import { extraSheets, fits, withExtraRows } from './extra-rows.js';
import { remedySheet } from './remedy-sheet.js';
import { requestSheet } from './request-sheet.js';
import type { Sheet } from './sheet.js';

/** The tables of a report as they are printed. */
export type ReportSheets = Readonly<Record<TableId, readonly Sheet[]>>;

/**
 * A table of the form with the extra rows of its item: those under the heads of the form in it, the others in tables
 * after it.
 */
function withExtras(
  sheet: Sheet,
  columns: readonly Wording[],
  extras: readonly ExtraRow[],
  locale: Locale,
): readonly Sheet[] {
  const heads = columns.map(({ zh }) => zh);
  const parted = grouped(extras, (row) => fits(row, heads));
  const over = { caption: sheet.caption, labelHead: sheet.labelHeads[0] ?? '' };
  return [
    withExtraRows(sheet, parted.get(true) ?? [], locale),
    ...extraSheets(parted.get(false) ?? [], over, locale),
  ];
}

/** The items of Article 20 of both editions, each once. */
function allItems(): readonly DisclosureItemForm[] {
  const items = editions.flatMap((edition) => forms[edition].disclosureItems);
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** Every table of a report, extra rows included, in the order of the form. */
export function reportSheets(report: AnnualReport, locale: Locale): ReportSheets {
  const extrasOf = (item: ExtraRow['item']) => report.extraRows.filter((row) => row.item === item);
  const { applicantColumns, remedyColumns } = forms[report.edition];
  const disclosure = disclosureSheets(report, locale);
  const foreign = allItems().filter(({ key }) => disclosure.every(({ item }) => item.key !== key));
  return {
    proactiveDisclosure: [
      ...disclosure.flatMap(({ item, sheet }) => withExtras(sheet, item.columns, extrasOf(item.key), locale)),
      ...foreign.flatMap((item) =>
        extraSheets(extrasOf(item.key), { caption: item[locale], labelHead: contentHead[locale] }, locale),
      ),
    ],
    requests: withExtras(requestSheet(report, locale), applicantColumns, extrasOf('requests'), locale),
    remedies: withExtras(remedySheet(report, locale), remedyColumns, extrasOf('remedies'), locale),
  };
}
