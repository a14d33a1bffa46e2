import { optionError } from '../../finding/option-error.js';
import { type NamesOf, requireNames } from '../../finding/require-names.js';
import type { Edition } from '../../form/edition.js';
import { editions } from '../../form/forms.js';
import { type Locale, localeOf } from '../../form/locale.js';

/** How the records of a register are counted. */
export interface TallyOptions<E extends Edition = Edition> {
  /** The edition of the form whose outcomes are counted. */
  readonly edition: E;
  /** The report year. */
  readonly year: number;
  /** The language of the messages; `zh` unless given. */
  readonly locale?: Locale;
  /** How many faults are listed one by one, 1000 unless given; the rest are counted, in a finding of their own. */
  readonly maxFindings?: number;
}

/** Options with their defaults. */
export interface TallySettings {
  readonly edition: Edition;
  /** The first and the last day of the report year. */
  readonly first: string;
  readonly last: string;
  readonly locale: Locale;
  readonly maxFindings: number;
}

function requireOption<T>(value: T, isAllowed: boolean, option: string, allowed: string): T {
  if (isAllowed) return value;
  throw optionError(`options.${option}`, value, allowed);
}

const optionNames: NamesOf<TallyOptions> = { edition: true, year: true, locale: true, maxFindings: true };

/** Checks the options of a tally. */
export function tallySettings(options: TallyOptions): TallySettings {
  requireNames(options, optionNames);
  const { edition, year, maxFindings = 1000 } = options;
  requireOption(
    year,
    Number.isInteger(year) && year >= 1000 && year <= 9999,
    'year',
    'a year of four digits',
  );
  return {
    edition: requireOption(edition, editions.includes(edition), 'edition', editions.join(', ')),
    first: `${year}-01-01`,
    last: `${year}-12-31`,
    locale: localeOf(options),
    maxFindings: requireOption(maxFindings, maxFindings >= 0, 'maxFindings', 'a number of 0 or more'),
  };
}
