import type { Edition } from '../../form/edition.js';
import { forms } from '../../form/forms.js';
import type { RequestRowForm } from '../../form/requests.js';
import { isLabelFragment } from '../../text/labels/label-fragment.js';
import { rowNamed } from '../../text/labels/row-named.js';
import type { DataRow } from './data-row.js';
import type { RowLabel } from './row-labels.js';

/** A row of figures whose label is broken around it, stands above or below it, or is lost. */
function isUnlabelled(row: DataRow, width: number): boolean {
  if (row.label || row.row.figures !== width) return false;
  return row.strangeLabel === null || row.strangeLabel.split(/\s+/).every(isLabelFragment);
}

const hasFigures = (row: DataRow): boolean => row.label !== null && row.row.figures > 0;

const keysOf = (labels: readonly (RowLabel | null)[]): readonly string[] =>
  labels.flatMap((label) => label?.match.target.key ?? []);

/** The rows of the form that have figures of their own, or stand blank in a table. */
function statedKeys(rows: readonly DataRow[]): ReadonlySet<string> {
  return new Set(keysOf(rows.map(({ label }) => label)));
}

/** The rows whose labels stand anywhere in the table. */
function namedKeys(rows: readonly DataRow[]): ReadonlySet<string> {
  return new Set(keysOf(rows.flatMap(({ label, above }) => [label, ...above])));
}

/** A row of figures as one of the form; its label is inferred. */
export function labelled(data: DataRow, row: RequestRowForm): DataRow {
  const match = { target: rowNamed('requests', row.key), kind: 'exact' as const };
  const from = data.row.looks.indexOf('figure');
  return {
    ...data,
    label: { match, text: row.zh, index: from - 1 },
    strangeLabel: null,
    values: data.row.cells.slice(from),
    valuesFrom: from,
    inferred: true,
  };
}

/** The rows of a form in order, with optional rows in place of those they stand for. */
function rowsWith(edition: Edition, printed: readonly RequestRowForm[]): readonly RequestRowForm[] {
  const { requestRows } = forms[edition];
  return requestRows.flatMap((row) => {
    const instead = printed.find(({ key }) => row.group?.key === key);
    const isFirst = requestRows.find(({ group }) => group?.key === instead?.key) === row;
    return instead ? (isFirst ? [instead] : []) : [row];
  });
}

/** The orders of rows that a table can have, the likeliest first: an optional row is there where only it is named. */
export function ordersOf(rows: readonly DataRow[], edition: Edition): readonly (readonly RequestRowForm[])[] {
  const { requestRows, optionalRequestRows } = forms[edition];
  const named = namedKeys(rows);
  const split = (key: string) => requestRows.filter(({ group }) => group?.key === key);
  const mayBe = optionalRequestRows.filter(({ key }) => !split(key).some((row) => named.has(row.key)));
  const printed = mayBe.filter(({ key }) => named.has(key));
  return [rowsWith(edition, printed), ...(mayBe.length > printed.length ? [rowsWith(edition, mayBe)] : [])];
}

interface Gap {
  /** The indexes of the unlabelled rows in it. */
  readonly rows: readonly number[];
  /** The index in the form of the row before it and of the row behind it. */
  readonly after: number;
  readonly before: number;
}

/** The stretches between rows that are known, as far as these follow the order of the form. */
function gapsOf(rows: readonly DataRow[], order: ReadonlyMap<string, number>, width: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let open: number[] = [];
  let after = -1;
  const close = (before: number): void => {
    if (open.length > 0 && after < before) gaps.push({ rows: open, after, before });
    open = [];
    after = before;
  };
  rows.forEach((row, index) => {
    const at = hasFigures(row) ? order.get(row.label?.match.target.key ?? '') : undefined;
    if (at !== undefined) close(at);
    else if (isUnlabelled(row, width)) open.push(index);
  });
  close(order.size);
  return gaps;
}

function labelledBy(
  form: readonly RequestRowForm[],
  rows: readonly DataRow[],
  width: number,
): ReadonlyMap<number, DataRow> {
  const stated = statedKeys(rows);
  const order = new Map(form.map(({ key }, index) => [key, index]));
  const found = new Map<number, DataRow>();
  for (const { rows: own, after, before } of gapsOf(rows, order, width)) {
    const missing = form.slice(after + 1, before).filter(({ key }) => !stated.has(key));
    if (missing.length !== own.length) continue;
    own.forEach((index, at) => {
      found.set(index, labelled(rows[index] as DataRow, missing[at] as RequestRowForm));
    });
  }
  return found;
}

/**
 * Tells what rows of figures without a label are: where as many of them stand between two known rows as the form has
 * rows between these that are not stated elsewhere, they are those rows, in the order of the form.
 */
export function labelByOrder(rows: readonly DataRow[], edition: Edition): readonly DataRow[] {
  const width = forms[edition].applicantColumns.length;
  if (!rows.some((row) => isUnlabelled(row, width))) return rows;
  const [best] = ordersOf(rows, edition)
    .map((form) => labelledBy(form, rows, width))
    .sort((a, b) => b.size - a.size);
  return rows.map((row, index) => best?.get(index) ?? row);
}
