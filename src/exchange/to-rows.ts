import { onlyLocale } from '../finding/only-locale.js';
import type { Locale } from '../form/locale.js';
import { narrativeKeys } from '../form/sections.js';
import type { AnnualReport } from '../report/annual-report.js';
import { isMoney } from '../report/cell.js';
import { cellsOf } from '../report/cell-addresses.js';
import { valueAt } from '../report/get-cell.js';
import { cellLabel } from '../report/label-of.js';
import { headFields, itemForms, type ListName } from './field.js';
import { OPTIONAL_LIST } from './place.js';
import type { ReportRow } from './report-row.js';
import { partLabel } from './row-labels.js';

/** How to make rows. */
export interface RowOptions {
  /** The language of the labels. Unless given, `zh`. */
  readonly locale?: Locale;
}

type Value = Pick<ReportRow, 'address' | 'value'> & Partial<Pick<ReportRow, 'label' | 'unit'>>;
type Item = Readonly<Record<string, unknown>>;

function cellValues(report: AnnualReport, locale: Locale): readonly Value[] {
  return cellsOf(report).map((cell) => {
    const held = valueAt(report, cell.address) ?? null;
    const label = cellLabel(cell, locale);
    if (isMoney(held)) return { address: cell.address, label, value: held.value, unit: held.unit };
    return { address: cell.address, label, value: held as ReportRow['value'] };
  });
}

function headValues(report: AnnualReport): readonly Value[] {
  return Object.keys(headFields).flatMap((address) => {
    const value = valueAt(report, address);
    return typeof value === 'string' ? { address, value } : [];
  });
}

function itemValues(name: ListName, list: string, items: readonly Item[]): readonly Value[] {
  const parts = Object.entries(itemForms[name]);
  return items.flatMap((item, index) =>
    parts.flatMap(([part, { holds }]): Value[] => {
      const address = `${list}/${index}/${part}`;
      const held = item[part];
      if (holds !== 'list') return [{ address, value: held as ReportRow['value'] }];
      return (held as readonly ReportRow['value'][]).map((value, at) => ({
        address: `${address}/${at}`,
        value,
      }));
    }),
  );
}

function listValues({ narrative, extraRows, notes, explanations }: AnnualReport): readonly Value[] {
  const items = (list: readonly object[]) => list as readonly Item[];
  return [
    ...narrativeKeys.flatMap((key) => itemValues('narrative', `/narrative/${key}`, items(narrative[key]))),
    ...itemValues('extraRows', '/extraRows', items(extraRows)),
    ...itemValues('notes', '/notes', items(notes)),
    ...(explanations?.length === 0 ? [{ address: OPTIONAL_LIST, value: null }] : []),
    ...itemValues('explanations', OPTIONAL_LIST, items(explanations ?? [])),
  ];
}

function rowsOf(report: AnnualReport, locale: Locale): readonly ReportRow[] {
  const { agency, year, edition } = report;
  const values = [...cellValues(report, locale), ...headValues(report), ...listValues(report)];
  return values.map(({ address, value, label = partLabel(address, locale), unit = null }) => ({
    agency: agency.name,
    year,
    edition,
    address,
    label,
    value,
    unit,
  }));
}

/**
 * A report, or several, as the rows of one tidy table: one for each cell, also for a blank one, and one for everything
 * else that the report says. `fromRows` makes the same reports of them.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { createReport, toRows } from 'zfxxgk-report';
 *
 * const report = createReport({ edition: '2021', year: 2024, agency: '岚川市水务局', requests: { received: { business: 3 } } });
 * toRows(report).find(({ value }) => value === 3); //=> { agency: '岚川市水务局', year: 2024, edition: '2021', address: '/requests/received/business', label: '一、本年新收政府信息公开申请数量 · 商业企业', value: 3, unit: null }
 * ```
 */
export function toRows(
  reports: AnnualReport | readonly AnnualReport[],
  options: RowOptions = {},
): readonly ReportRow[] {
  const locale = onlyLocale(options);
  const all: readonly AnnualReport[] = Array.isArray(reports) ? reports : [reports as AnnualReport];
  return all.flatMap((report) => rowsOf(report, locale));
}
