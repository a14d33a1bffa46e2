import { byEdition } from './by-edition.js';
import type { Edition } from './edition.js';
import type { PrintedForm } from './form.js';
import { forms } from './forms.js';
import { isOutcome } from './requests.js';

/** Rows of section 3 that add up to another in every column. */
export interface ColumnSum {
  /** The rule that reports its breach. */
  readonly id: 'requests.outcome-total' | 'requests.balance';
  /** The row that holds the sums. */
  readonly target: string;
  /** The rows that add up to it, in the order of the form. */
  readonly terms: readonly ColumnTerm[];
}

/** A row that enters a sum, with its sign. */
export interface ColumnTerm {
  /** Where it stands in a report. */
  readonly row: string;
  readonly weight: 1 | -1;
  /** The row stands only in some reports. */
  readonly optional?: true;
}

const added = (row: string): ColumnTerm => ({ row, weight: 1 });

function sumsOf({ requestRows, optionalRequestRows }: PrintedForm): readonly ColumnSum[] {
  const outcomes = requestRows.filter(isOutcome);
  const optional = optionalRequestRows.map(({ pointer }) => ({ ...added(pointer), optional: true as const }));
  return [
    {
      id: 'requests.outcome-total',
      target: '/requests/concluded',
      terms: [...outcomes.map(({ pointer }) => added(pointer)), ...optional],
    },
    {
      id: 'requests.balance',
      target: '/requests/concluded',
      terms: [
        added('/requests/received'),
        added('/requests/carriedOver'),
        { row: '/requests/carriedForward', weight: -1 },
      ],
    },
  ];
}

/** What adds up in every column of section 3. */
export const columnSums: Readonly<Record<Edition, readonly ColumnSum[]>> = /* @__PURE__ */ byEdition(
  (edition) => sumsOf(forms[edition]),
);
