import type { Address } from '../../form/address.js';
import { forms } from '../../form/forms.js';
import type { Locale } from '../../form/locale.js';
import { type RequestRowForm, resultsOfTheYear } from '../../form/requests.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { hasOptionalRow } from '../../report/cell-addresses.js';
import { words } from '../words.js';
import { figureOf } from './figure-of.js';
import type { Sheet, SheetFigure } from './sheet.js';

function figuresOf(
  report: AnnualReport,
  { pointer }: RequestRowForm,
  locale: Locale,
): readonly SheetFigure[] {
  return forms[report.edition].applicantColumns.map(({ key }) =>
    figureOf(report, `${pointer}/${key}` as Address, words[locale]),
  );
}

const isBlank = (figures: readonly SheetFigure[]): boolean => figures.every(({ text }) => text === '');

/**
 * The rows of section 3 that a report prints. A row told in one stands before the rows it is told in otherwise, and
 * in their place where they are blank.
 */
function printedRows(report: AnnualReport): readonly RequestRowForm[] {
  const { requestRows, optionalRequestRows } = forms[report.edition];
  if (!hasOptionalRow(report)) return requestRows;
  return optionalRequestRows.reduce((rows, asOne) => {
    const parts = rows.filter(({ group }) => group?.key === asOne.key);
    const replaced = parts.every((part) => isBlank(figuresOf(report, part, 'zh')));
    return rows.flatMap((row) => {
      if (!parts.includes(row)) return [row];
      return [...(row === parts[0] ? [asOne] : []), ...(replaced ? [] : [row])];
    });
  }, requestRows);
}

/** Which labels a row opens: the chapter and the group are printed in their first row only. */
function labelsOf(row: RequestRowForm, above: RequestRowForm | undefined, locale: Locale): readonly string[] {
  const { numbered } = words[locale];
  if (!row.result) return [numbered(row), '', ''];
  const chapter = above?.result ? '' : numbered(resultsOfTheYear);
  if (!row.group) return [chapter, numbered(row), ''];
  return [chapter, row.group === above?.group ? '' : numbered(row.group), numbered(row)];
}

/** Section 3: chapter, group and row stand in a column of labels each. */
export function requestSheet(report: AnnualReport, locale: Locale): Sheet {
  const rows = printedRows(report);
  return {
    caption: null,
    labelHeads: [words[locale].corner, '', ''],
    heads: forms[report.edition].applicantColumns.map((column) => column[locale]),
    rows: rows.map((row, index) => ({
      labels: labelsOf(row, rows[index - 1], locale),
      figures: figuresOf(report, row, locale),
    })),
  };
}
