import * as z from 'zod';
import { type AgencyKind, agencyKinds } from '../report/agency.js';
import { enumOf } from './enum-of.js';

/** The schema of the agency of a report. */
export type AgencySchema = z.ZodObject<
  {
    name: z.ZodNullable<z.ZodString>;
    kind: z.ZodExactOptional<z.ZodEnum<{ [K in AgencyKind]: K }>>;
    code: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strict
>;

/** Whose report it is. */
export const agencySchema: AgencySchema = z.strictObject({
  name: z.nullable(z.string()),
  kind: z.exactOptional(enumOf(agencyKinds)),
  code: z.exactOptional(z.string()),
});
