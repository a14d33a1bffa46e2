import type { Edition } from '../../form/edition.js';
import { forms } from '../../form/forms.js';
import type { RequestRowForm } from '../../form/requests.js';
import { isLabelFragment, rowNamed } from '../../text/row-label.js';
import type { DataRow } from './data-rows.js';

/** A row of figures whose label is broken around it, stands above or below it, or is lost. */
function isUnlabelled(row: DataRow, width: number): boolean {
  if (row.label || row.row.figures !== width) return false;
  return row.strangeLabel === null || row.strangeLabel.split(/\s+/).every(isLabelFragment);
}

const hasFigures = (row: DataRow): boolean => row.label !== null && row.row.figures > 0;

/** The rows of the form that have figures of their own, or stand blank in a table. */
function statedKeys(rows: readonly DataRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ label }) => label?.match.target.key ?? []));
}

function labelled(data: DataRow, row: RequestRowForm): DataRow {
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

/** The rows that a report on the form can have, in order: an optional row that is stated stands for the rows below its caption. */
function rowsInOrder(edition: Edition, stated: ReadonlySet<string>): readonly RequestRowForm[] {
  const { requestRows, optionalRequestRows } = forms[edition];
  const printed = optionalRequestRows.filter(({ key }) => stated.has(key));
  return requestRows.flatMap((row) => {
    const instead = printed.find(({ key }) => row.group?.key === key && !stated.has(row.key));
    const isFirst = requestRows.find(({ group }) => group?.key === instead?.key) === row;
    return instead ? (isFirst ? [instead] : []) : [row];
  });
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

/**
 * Tells what rows of figures without a label are: where as many of them stand between two known rows as the form has
 * rows between these that are not stated elsewhere, they are those rows, in the order of the form.
 */
export function labelByOrder(rows: readonly DataRow[], edition: Edition): readonly DataRow[] {
  const width = forms[edition].applicantColumns.length;
  if (!rows.some((row) => isUnlabelled(row, width))) return rows;
  const stated = statedKeys(rows);
  const form = rowsInOrder(edition, stated);
  const order = new Map(form.map(({ key }, index) => [key, index]));
  const out = [...rows];
  for (const { rows: own, after, before } of gapsOf(rows, order, width)) {
    const missing = form.slice(after + 1, before).filter(({ key }) => !stated.has(key));
    if (missing.length !== own.length) continue;
    own.forEach((index, at) => {
      out[index] = labelled(rows[index] as DataRow, missing[at] as RequestRowForm);
    });
  }
  return out;
}
