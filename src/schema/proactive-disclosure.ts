import * as z from 'zod';
import type { DisclosureItemForm, DisclosurePath } from '../form/disclosure.js';
import type { Edition } from '../form/edition.js';
import { forms } from '../form/forms.js';
import { type CellSchema, cellSchema } from './cell.js';
import { type MoneyCellSchema, moneyCellSchema } from './money-cell.js';

type RowOf<P> = P extends `${infer Row}/${string}` ? Row : never;
type ColumnOf<P, Row extends string> = P extends `${Row}/${infer Column}` ? Column : never;

/** The schema of section 2. */
export type ProactiveDisclosureSchema<E extends Edition> = z.ZodObject<
  {
    [Row in RowOf<DisclosurePath<E>>]: z.ZodObject<
      {
        [Column in ColumnOf<DisclosurePath<E>, Row>]: Column extends 'amount' ? MoneyCellSchema : CellSchema;
      },
      z.core.$strict
    >;
  },
  z.core.$strict
>;

function rowSchema({ columns }: DisclosureItemForm): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      columns.map(({ key, kind }) => [key, kind === 'money' ? moneyCellSchema : cellSchema]),
    ),
  );
}

/** Section 2 of an edition, made from the blocks of its form. */
export function proactiveDisclosureSchema<E extends Edition>(edition: E): ProactiveDisclosureSchema<E> {
  const rows = forms[edition].disclosureItems.flatMap((item) =>
    item.rows.map(({ key }) => [key, rowSchema(item)] as const),
  );
  return z.strictObject(Object.fromEntries(rows)) as unknown as ProactiveDisclosureSchema<E>;
}
