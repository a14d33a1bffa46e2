import type { Address } from '../../form/address.js';
import { applicantColumns, total } from '../../form/applicants.js';
import type { CellSum } from './text-claim.js';

const cell = (pointer: string, column: string) => `${pointer}/${column}` as Address;

const line = (row: string, columns: readonly string[] = [total.key]): CellSum =>
  columns.map((column) => cell(`/requests/${row}`, column));

/** Requests received. */
export const requestsReceived: CellSum = line('received');
/** Requests carried over from the year before. */
export const requestsCarriedOver: CellSum = line('carriedOver');
/** Requests concluded. */
export const requestsConcluded: CellSum = line('concluded');
/** Requests carried forward to the next year. */
export const requestsCarriedForward: CellSum = line('carriedForward');
/** Those received and those carried over. */
export const allToHandle: CellSum = [...requestsReceived, ...requestsCarriedOver];

/** All that applicants can be counted among: those received, those with the ones carried over, those concluded. */
export const allRequests: readonly CellSum[] = [requestsReceived, allToHandle, requestsConcluded];

/** So many results are kept: hostile texts could name the keys of the form in any number of orders. */
const MOST_KEPT = 1000;

/** What is made of keys of the form, mostly made once for the same ones: every figure of a text asks for it. */
function remembered<T>(make: (keys: readonly string[]) => T): (keys: readonly string[]) => T {
  const made = new Map<string, T>();
  return (keys) => {
    const names = keys.length === 1 ? (keys[0] as string) : keys.join();
    const known = made.get(names);
    if (known !== undefined) return known;
    const value = make(keys);
    if (made.size < MOST_KEPT) made.set(names, value);
    return value;
  };
}

/** The cells of some applicants: those received, those with the ones carried over, those concluded. */
export const applicantSums: (columns: readonly string[]) => readonly CellSum[] = remembered((columns) => {
  const newOnes = line('received', columns);
  return [newOnes, [...newOnes, ...line('carriedOver', columns)], line('concluded', columns)];
});

/** The requests with some outcomes. */
export const outcomeSum: (outcomes: readonly string[]) => CellSum = remembered((outcomes) =>
  outcomes.flatMap((outcome) => line(`outcomes/${outcome}`)),
);

/** All columns of section 3 but some and 总计. */
export function otherColumns(columns: readonly string[]): readonly string[] {
  const all = applicantColumns.map(({ key }) => key as string);
  return all.filter((key) => key !== total.key && !columns.includes(key));
}

const remediesIn = remembered((columns): ((groups: readonly string[]) => CellSum) =>
  remembered((groups) =>
    groups.flatMap((group) => columns.map((column) => cell(`/remedies/${group}`, column))),
  ),
);

/** Cells of section 4. */
export function remedySum(groups: readonly string[], columns: readonly string[]): CellSum {
  return remediesIn(columns)(groups);
}

/** A column of 行政规范性文件. */
export function documentSum(column: string): CellSum {
  return [cell('/proactiveDisclosure/normativeDocuments', column)];
}
