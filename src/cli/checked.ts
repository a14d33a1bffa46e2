import type { ValidationResult } from '../validate/validation-result.js';
import type { ReadReport } from './read-report.js';

/** A file that was checked. */
export interface Checked {
  readonly file: string;
  readonly read: ReadReport;
  readonly result: ValidationResult;
}

/** A file that could not be read, with the reason. */
export interface Unread {
  readonly file: string;
  readonly error: string;
}
