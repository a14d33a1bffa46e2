import * as z from 'zod';

/** A schema of an object that has these keys, each with the same schema, and no others. */
export type StrictKeys<K extends string, S extends z.ZodType> = z.ZodObject<
  { [Key in K]: S },
  z.core.$strict
>;

/** The schema of an object with a key for each of some parts of the form, and with no others. */
export function strictKeys<K extends string, S extends z.ZodType>(
  parts: readonly { readonly key: K }[],
  schema: S,
): StrictKeys<K, S> {
  return z.strictObject(Object.fromEntries(parts.map(({ key }) => [key, schema])) as { [Key in K]: S });
}
