import * as z from 'zod';
import type { RequestLine } from '../form/address.js';
import { type ApplicantColumn, applicantColumns } from '../form/applicants.js';
import type { Edition } from '../form/edition.js';
import type { PrintedForm } from '../form/form.js';
import { forms } from '../form/forms.js';
import type { OutcomeCode } from '../form/outcomes.js';
import { isOutcome, type RequestRowForm } from '../form/requests.js';
import { type CellRowSchema, cellRow } from './cell-row.js';

/** The schema of a row of section 3. */
export type ApplicantCountsSchema = CellRowSchema<ApplicantColumn>;

/** The outcomes that a report may have besides those of its edition. */
export interface OptionalOutcomes {
  readonly '2019': Record<never, never>;
  readonly '2021': { other: z.ZodExactOptional<ApplicantCountsSchema> };
}

/** The schema of the outcomes of section 3. */
export type OutcomesSchema<E extends Edition> = z.ZodObject<
  { [C in OutcomeCode<E>]: ApplicantCountsSchema } & OptionalOutcomes[E],
  z.core.$strict
>;

/** The schema of section 3. */
export type RequestTableSchema<E extends Edition> = z.ZodObject<
  { [L in RequestLine]: ApplicantCountsSchema } & { outcomes: OutcomesSchema<E> },
  z.core.$strict
>;

const counts: ApplicantCountsSchema = cellRow(applicantColumns);

function entries<S>(rows: readonly RequestRowForm[], schema: S): Readonly<Record<string, S>> {
  return Object.fromEntries(rows.map(({ key }) => [key, schema]));
}

function tableOf({ requestRows, optionalRequestRows }: PrintedForm): z.ZodObject {
  const outcomes = z.strictObject({
    ...entries(requestRows.filter(isOutcome), counts),
    ...entries(optionalRequestRows, z.exactOptional(counts)),
  });
  const lines = requestRows.filter((row) => !isOutcome(row));
  return z.strictObject({ ...entries(lines, counts), outcomes });
}

/** Section 3 of an edition, made from the rows of its form. */
export function requestTableSchema<E extends Edition>(edition: E): RequestTableSchema<E> {
  return tableOf(forms[edition]) as unknown as RequestTableSchema<E>;
}
