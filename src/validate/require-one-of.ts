import { optionError } from '../finding/option-error.js';

/** The value of an option, or of a key of it, where it is one of those allowed; throws a RangeError for any other. */
export function requireOneOf<T>(value: T, allowed: readonly T[], option: string, key?: string): T {
  if (allowed.includes(value)) return value;
  const name = key === undefined ? option : `${option}[${JSON.stringify(key)}]`;
  throw optionError(name, value, allowed.join(', '));
}
