import * as z from 'zod';
import { type MoneyUnit, moneyUnits } from '../form/disclosure.js';
import { decimalText } from '../report/cell.js';
import { enumOf } from './enum-of.js';

/** The schema of an amount of money. */
export type MoneySchema = z.ZodObject<
  { value: z.ZodString; unit: z.ZodNullable<z.ZodEnum<{ [U in MoneyUnit]: U }>> },
  z.core.$strict
>;

/** The schema of a cell that holds an amount of money. */
export type MoneyCellSchema = z.ZodUnion<readonly [MoneySchema, z.ZodNull, z.ZodLiteral<'n/a'>]>;

/** A cell with an amount of money. */
export const moneyCellSchema: MoneyCellSchema = z.union([
  z.strictObject({
    value: z.string().regex(decimalText),
    unit: z.nullable(enumOf(Object.keys(moneyUnits) as MoneyUnit[])),
  }),
  z.null(),
  z.literal('n/a'),
]);
