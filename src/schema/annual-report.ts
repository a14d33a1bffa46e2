import * as z from 'zod';
import type { Edition } from '../form/edition.js';
import { isoDateText } from '../report/iso-date.js';
import { type AgencySchema, agencySchema } from './agency.js';
import { type NarrativesSchema, narrativesSchema } from './narrative.js';
import { type ProactiveDisclosureSchema, proactiveDisclosureSchema } from './proactive-disclosure.js';
import {
  type ExplanationSchema,
  type ExtraRowSchema,
  explanationSchema,
  extraRowSchema,
  type NoteSchema,
  noteSchema,
} from './remarks.js';
import { type RemedyTableSchema, remedyTableSchema } from './remedy-table.js';
import { type RequestTableSchema, requestTableSchema } from './request-table.js';

/** The fields of a report on the form of an edition. */
export interface ReportShape<E extends Edition> {
  /** Tells the two kinds of report apart. */
  edition: z.ZodLiteral<E>;
  year: z.ZodNullable<z.ZodInt>;
  agency: AgencySchema;
  title: z.ZodNullable<z.ZodString>;
  publishedOn: z.ZodExactOptional<z.ZodString>;
  narrative: NarrativesSchema;
  proactiveDisclosure: ProactiveDisclosureSchema<E>;
  requests: RequestTableSchema<E>;
  remedies: RemedyTableSchema;
  extraRows: z.ZodArray<ExtraRowSchema>;
  notes: z.ZodArray<NoteSchema>;
  explanations: z.ZodExactOptional<z.ZodArray<ExplanationSchema>>;
}

/** The schema of a report on the form of an edition. */
export type ReportSchema<E extends Edition> = z.ZodObject<
  { [Field in keyof ReportShape<E>]: ReportShape<E>[Field] },
  z.core.$strict
>;

/** The schema of a report on either form. */
export type AnnualReportSchema = z.ZodDiscriminatedUnion<
  readonly [ReportSchema<'2019'>, ReportSchema<'2021'>],
  'edition'
>;

/** What both editions have, before the two tables that differ and after them. The parts are shared. */
const before = {
  year: z.nullable(z.int()),
  agency: agencySchema,
  title: z.nullable(z.string()),
  publishedOn: z.exactOptional(z.string().regex(isoDateText)),
  narrative: narrativesSchema,
};
const after = {
  remedies: remedyTableSchema,
  extraRows: z.array(extraRowSchema),
  notes: z.array(noteSchema),
  explanations: z.exactOptional(z.array(explanationSchema)),
};

function reportSchema<E extends Edition>(edition: E): ReportSchema<E> {
  return z.strictObject({
    edition: z.literal(edition),
    ...before,
    proactiveDisclosure: proactiveDisclosureSchema(edition),
    requests: requestTableSchema(edition),
    ...after,
  });
}

/** The schema of a report on the form of 2019. No keys but those of the model. */
export const annualReport2019Schema: ReportSchema<'2019'> = reportSchema('2019');

/** The schema of a report on the form of 2021. No keys but those of the model. */
export const annualReport2021Schema: ReportSchema<'2021'> = reportSchema('2021');

/**
 * The schema of a report, as zod has it and as every library has it that takes a Standard Schema. It says whether
 * something is a report; whether the report adds up, `validateReport` says: figures that cannot be right, such as a
 * negative count, are data as published and pass here.
 *
 * zod looks once whether it may make functions of text, which a strict Content-Security-Policy reports as a
 * violation. `z.config({ jitless: true })`, before this module is loaded, keeps it from that.
 *
 * @example
 * ```ts
 * import { annualReport2021Schema, annualReportSchema } from 'zfxxgk-report/schema';
 *
 * annualReportSchema.safeParse({ edition: '2021' }).success; //=> false
 * Object.keys(annualReport2021Schema.shape.remedies.shape); //=> ['reconsideration', 'directLitigation', 'litigationAfterReconsideration']
 * ```
 */
export const annualReportSchema: AnnualReportSchema = z.discriminatedUnion('edition', [
  annualReport2019Schema,
  annualReport2021Schema,
]);
