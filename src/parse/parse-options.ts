import { optionError } from '../finding/option-error.js';
import { type NamesOf, requireNames } from '../finding/require-names.js';
import type { SourceFormat } from './parse-result.js';

/** Limits that keep the reading of a source in bounds. Passing one is the finding `parse.limit`. */
export interface ParseLimits {
  /** How many UTF-16 code units of the source are read. Default: 50,000,000. */
  readonly sourceLength?: number;
  /** How deep the elements of a document can nest. Default: 1,000; real pages stay below 100. */
  readonly depth?: number;
}

/** How to read a page. What the page itself says goes before `year`, `agency` and `publishedOn`. */
export interface PageOptions {
  /** The report year, where the source names none. */
  readonly year?: number;
  /** The name of the agency, where the source names none. */
  readonly agency?: string;
  /** The day of publication as an ISO date, where the source states none. */
  readonly publishedOn?: string;
  /** How much of a source is read. */
  readonly limits?: ParseLimits;
}

/** How to read a source. What the source itself says goes before `year`, `agency` and `publishedOn`. */
export interface ParseOptions extends PageOptions {
  /** The format of the source; told from the source unless given. */
  readonly format?: SourceFormat;
}

/** The limits in force unless others are given. */
const defaultLimits: Required<ParseLimits> = { sourceLength: 50_000_000, depth: 1_000 };

/** The limits that options set. */
export function limitsOf({ limits }: PageOptions): Required<ParseLimits> {
  return { ...defaultLimits, ...limits };
}

const formats: readonly SourceFormat[] = ['text', 'markdown', 'html'];

const optionNames: NamesOf<ParseOptions> = {
  format: true,
  year: true,
  agency: true,
  publishedOn: true,
  limits: true,
};

/** Throws where an option does not exist, or has a value it cannot have: that is a mistake in the program, not in the source. */
export function checkOptions(options: ParseOptions): void {
  requireNames(options, optionNames);
  const { format, year, limits = {} } = options;
  if (format !== undefined && !formats.includes(format)) {
    throw optionError('options.format', format, formats.join(', '));
  }
  if (year !== undefined && !Number.isInteger(year)) {
    throw optionError('options.year', year, 'a whole number such as 2024');
  }
  requireNames(limits, defaultLimits, 'options.limits');
  for (const [name, value] of Object.entries(limits)) {
    if (value !== undefined && !(value >= 0)) {
      throw optionError(`options.limits.${name}`, value, 'a number not below 0');
    }
  }
}

/** Throws where the source is no text: bytes are to be decoded first. */
export function checkSource(source: unknown): void {
  if (typeof source === 'string') return;
  throw new TypeError(
    `The source is ${source === null ? 'null' : `a value of type ${typeof source}`}; it takes a string. decodeSource makes one of bytes.`,
  );
}
