import * as z from 'zod';
import type { Address } from '../form/address.js';
import { formCells } from '../form/form-cells.js';
import { editions } from '../form/forms.js';
import { type SectionId, sections } from '../form/sections.js';
import type { ExtraRow } from '../report/annual-report.js';
import { extraRowItems } from '../report/extra-row-items.js';
import { type CellSchema, cellSchema } from './cell.js';
import { enumOf } from './enum-of.js';

/** The schema of the address of a cell, of either edition. */
export type AddressSchema = z.ZodEnum<{ [A in Address]: A }>;

/** The schema of a row that the form does not have. */
export type ExtraRowSchema = z.ZodObject<
  {
    item: z.ZodEnum<{ [I in ExtraRow['item']]: I }>;
    heads: z.ZodArray<z.ZodString>;
    label: z.ZodString;
    cells: z.ZodArray<CellSchema>;
  },
  z.core.$strict
>;

/** The schema of a remark in a cell or under a table. */
export type NoteSchema = z.ZodObject<
  { at: z.ZodUnion<readonly [z.ZodEnum<{ [S in SectionId]: S }>, AddressSchema]>; text: z.ZodString },
  z.core.$strict
>;

/** The schema of an explanation. */
export type ExplanationSchema = z.ZodObject<
  { address: AddressSchema; priorValue: z.ZodNumber; newValue: z.ZodNumber; reason: z.ZodString },
  z.core.$strict
>;

const addresses: readonly Address[] = editions.flatMap((edition) =>
  formCells[edition].map(({ address }) => address),
);
/** The address of a cell, of either edition. */
const addressSchema: AddressSchema = enumOf(addresses);

/** A row that a published table has and the form does not. */
export const extraRowSchema: ExtraRowSchema = z.strictObject({
  item: enumOf(extraRowItems),
  heads: z.array(z.string()),
  label: z.string(),
  cells: z.array(cellSchema),
});

/** A remark in a cell or under a table. */
export const noteSchema: NoteSchema = z.strictObject({
  at: z.union([enumOf(sections.map(({ key }) => key)), addressSchema]),
  text: z.string(),
});

/** Why a figure does not follow from last year's report. */
export const explanationSchema: ExplanationSchema = z.strictObject({
  address: addressSchema,
  priorValue: z.number(),
  newValue: z.number(),
  reason: z.string(),
});
