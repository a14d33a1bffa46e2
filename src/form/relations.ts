import type { Address } from './address.js';
import { applicantColumns, total } from './applicants.js';
import { byEdition } from './by-edition.js';
import { type ColumnSum, columnSums } from './column-sums.js';
import type { Edition } from './edition.js';
import { forms } from './forms.js';
import { remedyColumns, remedyGroups } from './remedies.js';

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

/** The total of a row: the sum of the columns before it. */
function rowTotal(id: RelationId, pointer: string, columns: readonly { readonly key: string }[]): Relation {
  return {
    id,
    target: cell(pointer, total.key),
    terms: columns
      .filter(({ key }) => key !== total.key)
      .map(({ key }) => ({ address: cell(pointer, key), weight: 1 })),
    scope: 'row',
  };
}

function inColumn({ id, target, terms }: ColumnSum, column: string): Relation {
  return {
    id,
    target: cell(target, column),
    terms: terms.map(({ row, ...term }) => ({ address: cell(row, column), ...term })),
    scope: 'column',
  };
}

function relationsOf(edition: Edition): readonly Relation[] {
  const { requestRows, optionalRequestRows } = forms[edition];
  return [
    ...[...requestRows, ...optionalRequestRows].map(({ pointer }) =>
      rowTotal('requests.row-total', pointer, applicantColumns),
    ),
    ...columnSums[edition].flatMap((sum) => applicantColumns.map(({ key }) => inColumn(sum, key))),
    ...remedyGroups.map(({ key }) => rowTotal('remedies.total', `/remedies/${key}`, remedyColumns)),
  ];
}

/** Every relation of each edition, rows before columns, in the order of the form. */
export const relations: Readonly<Record<Edition, readonly Relation[]>> =
  /* @__PURE__ */ byEdition(relationsOf);
