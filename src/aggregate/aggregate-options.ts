import { optionError } from '../finding/option-error.js';
import type { NamesOf } from '../finding/require-names.js';
import type { Edition } from '../form/edition.js';
import { editionForYear, editions } from '../form/forms.js';
import type { Locale } from '../form/locale.js';
import type { Agency } from '../report/agency.js';

/** How findings are worded, and which agencies there should be. */
export interface ReconcileOptions {
  /** The names or the codes of the agencies that should have reported. */
  readonly expected?: readonly string[];
  /** The language of the messages; `zh` unless given. */
  readonly locale?: Locale;
}

/** Whose report the sum is, and of what. */
export interface AggregateOptions extends ReconcileOptions {
  /** Whose report the sum is, by name or as {@link Agency}. */
  readonly agency: string | Agency;
  /** The report year; reports of other years are not added. */
  readonly year: number;
  /** The edition; unless given, the one that the notices ask for in that year. */
  readonly edition?: Edition;
}

/** The names of the options of `reconcile`. */
export const reconcileNames: NamesOf<ReconcileOptions> = { expected: true, locale: true };

/** The names of the options of `aggregateReports`. */
export const aggregateNames: NamesOf<AggregateOptions> = {
  ...reconcileNames,
  agency: true,
  year: true,
  edition: true,
};

/** The edition of the sum. */
export function editionOf({ year, edition = editionForYear(year) }: AggregateOptions): Edition {
  if (!Number.isInteger(year)) throw optionError('options.year', year, 'a year');
  if (edition === undefined)
    throw optionError('options.year', year, '2019 and later, or any year where options.edition is given');
  if (editions.includes(edition)) return edition;
  throw optionError('options.edition', edition, editions.join(', '));
}

/** The agency of the sum. */
export function agencyOf({ agency }: AggregateOptions): Agency {
  if (typeof agency === 'string') return { name: agency };
  if (typeof agency === 'object' && agency !== null) return { ...agency };
  throw optionError('options.agency', agency, 'a name, or an agency');
}
