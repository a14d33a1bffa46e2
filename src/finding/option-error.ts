import { shown } from './shown.js';

/** The error about an option that cannot be what it is: it names the option, what it is and what it can be. */
export function optionError(name: string, value: unknown, allowed: string): RangeError {
  return new RangeError(`${name} is ${shown(value)}. Allowed: ${allowed}.`);
}
