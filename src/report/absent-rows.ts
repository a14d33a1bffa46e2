import { foldedRows } from '../form/folded-rows.js';
import { forms } from '../form/forms.js';
import type { AnnualReport } from './annual-report.js';
import { hasOptionalRow } from './cell-addresses.js';
import { valueAt } from './get-cell.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * The rows of the form that a report does not print, by their address: those that an optional row stands in place
 * of, and the optional rows it does not have. Their cells are `null`, and no blanks.
 */
export function absentRows(report: AnnualReport): ReadonlySet<string> {
  const form = forms[report.edition];
  if (!hasOptionalRow(report)) return new Set(form.optionalRequestRows.map(({ pointer }) => pointer));
  const replaced = foldedRows(form).flatMap(({ parts }) => parts);
  const isBlank = (row: string) =>
    form.applicantColumns.every(({ key }) => (valueAt(report, `${row}/${key}`) ?? null) === null);
  return replaced.every(isBlank) ? new Set(replaced) : NONE;
}
