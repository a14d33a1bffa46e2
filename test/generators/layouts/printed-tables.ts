import type { Edition } from '../../../src/form/edition.js';
import { cellsOfRow } from '../../../src/form/form-cells.js';
import { forms } from '../../../src/form/forms.js';
import type { OutcomeGroupForm } from '../../../src/form/outcomes.js';
import type { RequestRowForm } from '../../../src/form/requests.js';
import { editionOf, type Filled } from './figures.js';

/** A row of a table as it is printed: its label and the text of its cells. */
export interface PrintedRow {
  readonly label: string;
  readonly texts: readonly string[];
}

/** An item of section 2. */
export interface PrintedItem {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly PrintedRow[];
}

/** A row of section 3. */
export interface PrintedRequestRow extends PrintedRow {
  readonly form: RequestRowForm;
  /** The words over it and its siblings: （三）不予公开. */
  readonly group: string | null;
}

/** The three tables of a report as they are printed. */
export interface PrintedTables {
  readonly items: readonly PrintedItem[];
  readonly applicants: readonly string[];
  readonly requests: readonly PrintedRequestRow[];
  readonly results: readonly string[];
  readonly groups: readonly PrintedRow[];
}

function textsOf({ figures }: Filled, edition: Edition, row: string): readonly string[] {
  return cellsOfRow(edition, row).map(({ address }) => figures.get(address) ?? '');
}

const groupLabel = (group: OutcomeGroupForm): string => `${group.ordinal}${group.zh}`;

/** The rows of section 3 that a form prints, in order. */
function requestRowsOf({ form }: Filled): readonly RequestRowForm[] {
  const { requestRows, optionalRequestRows } = forms[editionOf(form)];
  if (form !== 'hybrid') return requestRows;
  const first = requestRows.findIndex(({ group }) => group?.key === 'other');
  return requestRows.flatMap((row, at) => {
    if (row.group?.key !== 'other') return [row];
    return at === first ? optionalRequestRows : [];
  });
}

/** A report's cells as printed rows. */
export function printedTables(report: Filled): PrintedTables {
  const { edition } = report;
  const form = forms[edition];
  return {
    items: form.disclosureItems.map(({ zh, columns, rows }) => ({
      title: zh,
      heads: columns.map(({ zh, unit }) => (unit === 'wanYuan' ? `${zh}（单位：万元）` : zh)),
      rows: rows.map((row) => ({
        label: row.zh,
        texts: textsOf(report, edition, `/proactiveDisclosure/${row.key}`),
      })),
    })),
    applicants: form.applicantColumns.map(({ zh }) => zh),
    requests: requestRowsOf(report).map((row) => ({
      form: row,
      group: row.group ? groupLabel(row.group) : null,
      label: `${row.ordinal}${row.zh}${row.remark ?? ''}`,
      texts: textsOf(report, edition, row.pointer),
    })),
    results: form.remedyColumns.map(({ zh }) => zh),
    groups: form.remedyGroups.map((group) => ({
      label: group.zh,
      texts: textsOf(report, edition, `/remedies/${group.key}`),
    })),
  };
}
