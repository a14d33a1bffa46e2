import { ReportInputError } from './report-input-error.js';

/** An object of which only the names are known. */
export type InputObject<Name extends string = string> = { readonly [N in Name]?: unknown };

/** What was given as an object with some of the names allowed; an empty one where nothing was given. */
export function inputObject<Name extends string>(
  value: unknown,
  address: string,
  names: readonly Name[],
): InputObject<Name> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReportInputError(address, value, [`an object with any of ${names.join(', ')}`]);
  }
  const allowed: readonly string[] = names;
  for (const name of Object.keys(value)) {
    if (!allowed.includes(name)) throw ReportInputError.unknownName(address, name, names);
  }
  return value;
}
