import type { Address } from '../../form/address.js';
import { foldedRows } from '../../form/folded-rows.js';
import { forms } from '../../form/forms.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { stepsOf } from '../../report/steps-of.js';
import { foldOf } from '../cell-plan.js';
import { foldedValue, rowAt, valueIn } from '../row-values.js';
import type { Indicator, IndicatorId, Indicators } from './indicator.js';
import type { IndicatorForm } from './indicator-form.js';
import { indicatorForms } from './indicator-forms.js';

/** The number at an address; null where there is none. A row that a report tells in several is their sum. */
function numberAt(report: AnnualReport, address: Address): number | null {
  const at = address.lastIndexOf('/');
  const [row, column] = [address.slice(0, at), address.slice(at + 1)];
  const folded = foldedRows(forms[report.edition]).find((one) => one.row === row);
  const value = folded
    ? foldedValue(report, foldOf(folded), true, column)
    : valueIn(rowAt(report, stepsOf(row)), column);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function indicator(report: AnnualReport, form: IndicatorForm): Indicator {
  const { id, zh, en, definition, kind } = form;
  const missing = new Set<Address>();
  const sum = (addresses: readonly Address[]): number | null => {
    const lacking = addresses.filter((address) => numberAt(report, address) === null);
    for (const address of lacking) missing.add(address);
    return lacking.length > 0 ? null : addresses.reduce((all, one) => all + (numberAt(report, one) ?? 0), 0);
  };
  const [numerator, denominator] = [sum(form.numerator), sum(form.denominator)];
  const times = kind === 'perHundred' ? 100 : 1;
  const value = numerator === null || !denominator ? null : (numerator * times) / denominator;
  return { id, zh, en, definition, kind, numerator, denominator, value, missing: [...missing] };
}

/**
 * The rates of a report that officials and researchers use, each with its name, numerator, denominator and definition,
 * in the order of the form. Section 3 is counted in its column 总计.
 *
 * A blank is not a zero: where a cell that an indicator needs is blank, marked as not applicable or not on the form,
 * its value is null and `missing` names the cell. It is null too where the denominator is 0. 其他处理 is the same
 * figure on both forms: the one row, or the sum of the three.
 *
 * @example
 * ```ts
 * import { createReport, indicators } from 'zfxxgk-report';
 *
 * const report = createReport({
 *   edition: '2021',
 *   year: 2024,
 *   agency: { name: '某市水务局' },
 *   requests: {
 *     received: { naturalPerson: 20 },
 *     outcomes: { granted: { naturalPerson: 12 }, partlyGranted: { naturalPerson: 3 }, 'unavailable.notHeld': { naturalPerson: 5 } },
 *   },
 * });
 * const { disclosureRate, correctionRate } = indicators(report);
 * [disclosureRate.zh, disclosureRate.numerator, disclosureRate.denominator, disclosureRate.value]; //=> ['公开率', 15, 20, 0.75]
 * correctionRate.value; //=> null
 * ```
 */
export function indicators(report: AnnualReport): Indicators {
  const entries = indicatorForms.map((form): [IndicatorId, Indicator] => [form.id, indicator(report, form)]);
  return Object.fromEntries(entries) as Indicators;
}
