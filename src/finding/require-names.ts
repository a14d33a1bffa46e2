/** Every name that an object can have, so that a new one cannot be forgotten. */
export type NamesOf<T> = { readonly [Name in keyof T]-?: unknown };

/** Throws a RangeError where an object, such as the options of a call, has a name that does not exist: a slip in one would go unseen. */
export function requireNames<T extends object>(given: T, known: NamesOf<T>, of = 'options'): void {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    throw new RangeError(`${of} has no ${JSON.stringify(name)}. Allowed: ${Object.keys(known).join(', ')}.`);
  }
}
