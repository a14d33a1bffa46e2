/** A part of the form together with its key. */
export type Keyed<K extends string, T> = T & { readonly key: K };

/** The parts of a table in the order written, each with its key. The table names every key of `K` and no other. */
export function keyed<K extends string, T extends object>(
  table: Readonly<Record<K, T>>,
): readonly Keyed<K, T>[] {
  return (Object.keys(table) as K[]).map((key) => ({ key, ...table[key] }));
}
