import type { Address } from './address.js';
import { applicantColumns, applicants, total } from './applicants.js';
import { byEdition } from './by-edition.js';
import type { Edition } from './edition.js';
import type { PrintedForm } from './form.js';
import { forms } from './forms.js';
import { remedyColumns, remedyGroups } from './remedies.js';
import type { RequestRowForm } from './requests.js';

/** The arithmetic relations (勾稽关系) that the form states. Each is exact, with no tolerance. */
export type RelationId =
  | 'requests.row-total'
  | 'requests.outcome-total'
  | 'requests.balance'
  | 'remedies.total';

/** A cell that enters a relation, with its sign. */
export interface RelationTerm {
  /** The cell. */
  readonly address: Address;
  /** 1 where the cell is added, -1 where it is taken off. */
  readonly weight: 1 | -1;
  /** The cell stands only in some reports; where it is not there it takes no part. */
  readonly optional?: true;
}

/** One relation: the target equals the weighted sum of the terms. */
export interface Relation {
  /** The rule that reports its breach. */
  readonly id: RelationId;
  /** The cell that holds the sum. */
  readonly target: Address;
  /** What adds up to it, in the order of the form. */
  readonly terms: readonly RelationTerm[];
  /** The row or the column the relation runs along. */
  readonly scope: 'row' | 'column';
}

const cell = (pointer: string, column: string) => `${pointer}/${column}` as Address;

function rowTotal(row: RequestRowForm): Relation {
  return {
    id: 'requests.row-total',
    target: cell(row.pointer, total.key),
    terms: applicants.map(({ key }) => ({ address: cell(row.pointer, key), weight: 1 })),
    scope: 'row',
  };
}

function outcomeTotal(
  column: string,
  outcomes: readonly RequestRowForm[],
  optional: readonly RequestRowForm[],
): Relation {
  return {
    id: 'requests.outcome-total',
    target: cell('/requests/concluded', column),
    terms: [
      ...outcomes.map(({ pointer }) => ({ address: cell(pointer, column), weight: 1 }) as const),
      ...optional.map(
        ({ pointer }) => ({ address: cell(pointer, column), weight: 1, optional: true }) as const,
      ),
    ],
    scope: 'column',
  };
}

function balance(column: string): Relation {
  return {
    id: 'requests.balance',
    target: cell('/requests/concluded', column),
    terms: [
      { address: cell('/requests/received', column), weight: 1 },
      { address: cell('/requests/carriedOver', column), weight: 1 },
      { address: cell('/requests/carriedForward', column), weight: -1 },
    ],
    scope: 'column',
  };
}

function remedyTotal(group: string): Relation {
  const pointer = `/remedies/${group}`;
  return {
    id: 'remedies.total',
    target: cell(pointer, total.key),
    terms: remedyColumns
      .filter(({ key }) => key !== total.key)
      .map(({ key }) => ({ address: cell(pointer, key), weight: 1 })),
    scope: 'row',
  };
}

function relationsOf({
  requestRows: rows,
  optionalRequestRows: optionalRows,
}: PrintedForm): readonly Relation[] {
  const outcomes = rows.filter((row) => row.result && row.key !== 'concluded');
  return [
    ...rows.map(rowTotal),
    ...optionalRows.map(rowTotal),
    ...applicantColumns.map(({ key }) => outcomeTotal(key, outcomes, optionalRows)),
    ...applicantColumns.map(({ key }) => balance(key)),
    ...remedyGroups.map(({ key }) => remedyTotal(key)),
  ];
}

/** Every relation of each edition, rows before columns, in the order of the form. */
export const relations: Readonly<Record<Edition, readonly Relation[]>> = /* @__PURE__ */ byEdition(
  (edition) => relationsOf(forms[edition]),
);
