import type { Locale } from '../form/locale.js';
import type { ParseOptions } from '../parse/index.js';
import type { AnnualReport } from '../report/annual-report.js';
import { readReport } from '../schema/index.js';
import { jsonOf } from './json-of.js';
import type { ReportRead } from './read-report.js';
import { reasonOf } from './reason-of.js';

/** Whether a text is the JSON of what calls itself a report. Other JSON can hold a page, which the reader of pages finds. */
function reportIn(text: string): { readonly value: object } | null {
  if (!text.trimStart().startsWith('{')) return null;
  const { value } = jsonOf(text) ?? {};
  return typeof value === 'object' && value !== null && 'edition' in value ? { value } : null;
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
  if (!json) return null;
  const read = readReport(json.value, { locale });
  if (!read.ok) return { ok: false, why: reasonOf(read.findings, locale) };
  return {
    ok: true,
    read: { report: completed(read.report, options), findings: [], readings: new Map() },
  };
}
