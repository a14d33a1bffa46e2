import type { Edition } from '../form/edition.js';
import { editions, forms } from '../form/forms.js';
import { standardTitle } from '../form/report-title.js';
import { type Agency, type AgencyKind, agencyKinds } from '../report/agency.js';
import type { AnnualReport } from '../report/annual-report.js';
import { isCalendarDate } from '../report/calendar-date.js';
import { type InputObject, inputObject } from './input-object.js';
import { ReportInputError } from './report-input-error.js';

/** What a report says of itself. */
type Head = Pick<AnnualReport, 'year' | 'agency' | 'title' | 'publishedOn'>;

const AGENCY = 'a name, or an object with name, kind and code';

function quoted(words: readonly string[]): readonly string[] {
  return words.map((word) => `'${word}'`);
}

/** The edition given, where there is one of that name. */
export function editionOf({ edition }: InputObject<'edition'>): Edition {
  if (editions.includes(edition as Edition)) return edition as Edition;
  throw new ReportInputError('/edition', edition, quoted(editions));
}

function yearOf({ year }: InputObject<'year'>, edition: Edition): number {
  const { firstYear, lastYear } = forms[edition];
  if (Number.isInteger(year) && firstYear <= (year as number) && (year as number) <= (lastYear ?? 9999)) {
    return year as number;
  }
  throw new ReportInputError('/year', year, [
    lastYear === null
      ? `${firstYear} and later in edition ${edition}`
      : `${firstYear} to ${lastYear} in edition ${edition}`,
  ]);
}

function text(value: unknown, address: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ReportInputError(address, value, ['a text that is not empty']);
}

/** An agency given by its name or with what else is known of it. */
function agencyOf(given: unknown): Agency {
  if (typeof given === 'string') return { name: text(given, '/agency') };
  if (typeof given !== 'object' || given === null) throw new ReportInputError('/agency', given, [AGENCY]);
  const { name, kind, code } = inputObject(given, '/agency', ['name', 'kind', 'code']);
  if (kind !== undefined && !agencyKinds.includes(kind as AgencyKind)) {
    throw new ReportInputError('/agency/kind', kind, quoted(agencyKinds));
  }
  return {
    name: name === null ? null : text(name, '/agency/name'),
    ...(kind !== undefined && { kind: kind as AgencyKind }),
    ...(code !== undefined && { code: text(code, '/agency/code') }),
  };
}

function dateOf(given: unknown): string {
  if (isCalendarDate(given)) return given;
  throw new ReportInputError('/publishedOn', given, ['a date as YYYY-MM-DD']);
}

/** What the report is to say of itself. */
export function headOf(input: InputObject<keyof Head>, edition: Edition): Head {
  const { title, publishedOn } = input;
  const [year, agency] = [yearOf(input, edition), agencyOf(input.agency)];
  const stated =
    title === null ? null : title === undefined ? standardTitle(agency.name, year) : text(title, '/title');
  return {
    year,
    agency,
    title: stated,
    ...(publishedOn !== undefined && { publishedOn: dateOf(publishedOn) }),
  };
}
