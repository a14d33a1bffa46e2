import type { Locale } from '../form/locale.js';
import type { ParseOptions } from '../parse/index.js';
import type { AnnualReport } from '../report/annual-report.js';
import { readReport } from '../schema/index.js';
import { jsonOf } from './json-of.js';
import type { ReportRead } from './read-report.js';
import { reasonOf } from './reason-of.js';
import { say } from './say/index.js';

/** Whether a value calls itself a report. */
const isReport = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'edition' in value;

/** What calls itself a report in the JSON of a text. Other JSON can hold a page, which the reader of pages finds. */
function reportIn(text: string): { readonly value: object } | null {
  if (!text.trimStart().startsWith('{')) return null;
  const { value } = jsonOf(text) ?? {};
  return isReport(value) ? { value } : null;
}

/** Whether a text is a list of reports as JSON, or has one on its first line and more behind it. */
function holdsSeveral(text: string): boolean {
  const json = text.trim();
  if (json.startsWith('[')) {
    const { value } = jsonOf(json) ?? {};
    return Array.isArray(value) && value.some(isReport);
  }
  const end = json.indexOf('\n');
  return end !== -1 && json.startsWith('{') && isReport(jsonOf(json.slice(0, end))?.value);
}

/** A text that begins as an object of JSON does. */
const OBJECT = /^\s*\{\s*"/;

/** Whether a text begins as JSON and is none, like a file that was not written to its end. */
export function isBrokenJson(text: string): boolean {
  return OBJECT.test(text) && jsonOf(text) === null;
}

/** A report with the year and the agency that the caller knows, where it names none itself. */
function completed(report: AnnualReport, { year, agency }: ParseOptions): AnnualReport {
  return {
    ...report,
    year: report.year ?? year ?? null,
    agency: { ...report.agency, name: report.agency.name ?? agency ?? null },
  };
}

/** The report that a text holds as JSON, as `render --to json` writes it, or why it is none; null for any other text. */
export function readJsonReport(text: string, options: ParseOptions, locale: Locale): ReportRead | null {
  const json = reportIn(text);
  if (!json) return holdsSeveral(text) ? { ok: false, why: say[locale].severalReports } : null;
  const read = readReport(json.value, { locale });
  if (!read.ok) return { ok: false, why: reasonOf(read.findings, locale) };
  return {
    ok: true,
    read: { report: completed(read.report, options), findings: [], readings: new Map() },
  };
}
