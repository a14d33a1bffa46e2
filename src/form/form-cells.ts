import type { Address } from './address.js';
import { byEdition } from './by-edition.js';
import type { CellKind, MoneyUnit } from './disclosure.js';
import type { Edition } from './edition.js';
import type { PrintedForm } from './form.js';
import { forms } from './forms.js';
import { resultsOfTheYear } from './requests.js';
import type { TableId } from './sections.js';
import type { Wording } from './wording.js';

/** A cell of the form. */
export interface FormCell {
  readonly address: Address;
  readonly table: TableId;
  /** The address of the row: the address of the cell without its last step. */
  readonly row: string;
  /** The key of the column. */
  readonly column: string;
  readonly kind: CellKind;
  /** The unit of money that the head of the column names. */
  readonly unit?: MoneyUnit;
  /** The label of the row as a reader would say where it is: 三（三）1.属于国家秘密. */
  readonly rowLabel: Pick<Wording, 'zh' | 'en'>;
  readonly columnLabel: Pick<Wording, 'zh' | 'en'>;
  /** Only in reports that print the row. */
  readonly optional?: true;
}

function disclosureCells(form: PrintedForm): FormCell[] {
  return form.disclosureItems.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        address: `/proactiveDisclosure/${row.key}/${column.key}` as Address,
        table: 'proactiveDisclosure' as const,
        row: `/proactiveDisclosure/${row.key}`,
        column: column.key,
        kind: column.kind,
        ...(column.unit && { unit: column.unit }),
        rowLabel: row,
        columnLabel: column,
      })),
    ),
  );
}

function requestCells(form: PrintedForm): FormCell[] {
  const optional = new Set(form.optionalRequestRows);
  const chapter = resultsOfTheYear.ordinal.charAt(0);
  return [...form.requestRows, ...form.optionalRequestRows].flatMap((row) => {
    const zh = `${row.result ? chapter : ''}${row.group?.ordinal ?? ''}${row.ordinal}${row.zh}`;
    const en = row.group ? `${row.group.en}: ${row.en}` : row.en;
    return form.applicantColumns.map((column) => ({
      address: `${row.pointer}/${column.key}` as Address,
      table: 'requests' as const,
      row: row.pointer,
      column: column.key,
      kind: 'count' as const,
      rowLabel: { zh, en },
      columnLabel: column,
      ...(optional.has(row) && { optional: true as const }),
    }));
  });
}

function remedyCells(form: PrintedForm): FormCell[] {
  return form.remedyGroups.flatMap((group) => {
    const { under, zh, en } = group;
    const rowLabel = under ? { zh: `${under.zh}（${zh}）`, en } : { zh, en };
    return form.remedyColumns.map((column) => ({
      address: `/remedies/${group.key}/${column.key}` as Address,
      table: 'remedies' as const,
      row: `/remedies/${group.key}`,
      column: column.key,
      kind: 'count' as const,
      rowLabel,
      columnLabel: column,
    }));
  });
}

function cellsOf(form: PrintedForm): readonly FormCell[] {
  const requests = requestCells(form);
  return [
    ...disclosureCells(form),
    ...requests.filter((cell) => !cell.optional),
    ...remedyCells(form),
    ...requests.filter((cell) => cell.optional),
  ];
}

/** Every cell of each edition in the order of the form, the cells of optional rows last. */
export const formCells: Readonly<Record<Edition, readonly FormCell[]>> = /* @__PURE__ */ byEdition(
  (edition) => cellsOf(forms[edition]),
);

function byRow(cells: readonly FormCell[]): ReadonlyMap<string, readonly FormCell[]> {
  const rows = new Map<string, FormCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

const rowsByEdition: Readonly<Record<Edition, ReadonlyMap<string, readonly FormCell[]>>> =
  /* @__PURE__ */ byEdition((edition) => byRow(formCells[edition]));

/** The cells of a row of a form, in the order of its columns; none where the edition has no such row. */
export function cellsOfRow(edition: Edition, row: string): readonly FormCell[] {
  return rowsByEdition[edition].get(row) ?? [];
}
