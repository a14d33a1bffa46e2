import { pointerStep } from '../report/pointer-step.js';

function shown(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') return String(value);
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'undefined');
}

/**
 * A report cannot be built from what was given: it names a row, a column or an outcome that the edition does not
 * have, a value that its cell cannot hold, or figures that leave less than nothing.
 *
 * @example
 * ```ts
 * import { createReport, ReportInputError } from 'zfxxgk-report/build';
 *
 * try {
 *   createReport({ edition: '2021', year: 2024, agency: '岚川市水务局', requests: { received: { business: 2.5 } } });
 * } catch (error) {
 *   if (error instanceof ReportInputError) error.address; //=> '/requests/received/business'
 * }
 * ```
 */
export class ReportInputError extends Error {
  /** Where it stands in the input, as a JSON Pointer: `/requests/outcomes/denied.secret`. */
  readonly address: string;
  /** What stands there; for a name that does not exist, the name. */
  readonly value: unknown;
  /** What could stand there, in words. */
  readonly allowed: readonly string[];

  constructor(address: string, value: unknown, allowed: readonly string[], problem?: string) {
    super(`${address} ${problem ?? `is ${shown(value)}`}. Allowed: ${allowed.join(', ')}.`);
    this.name = 'ReportInputError';
    this.address = address;
    this.value = value;
    this.allowed = allowed;
  }

  /** For a name that what stands at `address` does not have. */
  static unknownName(address: string, name: string, allowed: readonly string[]): ReportInputError {
    return new ReportInputError(address + pointerStep(name), name, allowed, 'is no part of the report');
  }
}
