import type { Locale } from '../form/locale.js';
import { type ParseOptions, type ParseResult, parseReport } from '../parse/index.js';
import type { AnnualReport } from '../report/annual-report.js';
import { readReport } from '../schema/index.js';
import { jsonOf } from './json-of.js';
import type { Line } from './lines.js';
import { reasonOf } from './reason-of.js';
import { say } from './say/index.js';

/** The report that a line holds, with what it was read from where that is a page; or why there is none. */
export type LineRead =
  | { readonly ok: true; readonly report: AnnualReport; readonly source?: ParseResult; readonly id?: unknown }
  | { readonly ok: false; readonly why: string };

/** A published page on a line: its text, and what is known of it besides. */
interface PageOnLine extends ParseOptions {
  readonly source: string;
  /** Anything, to be given back with the result. */
  readonly id?: unknown;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function isPage(value: unknown): value is PageOnLine {
  return typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string';
}

function readPage({ source, format, year, agency, publishedOn, id }: PageOnLine, locale: Locale): LineRead {
  const options = { format, year, agency, publishedOn };
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  try {
    const read = parseReport(source, given);
    const { report, findings } = read;
    if (report === null) return { ok: false, why: say[locale].noReport(reasonOf(findings, locale)) };
    return { ok: true, report, source: read, ...(id !== undefined && { id }) };
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
}

/** Reads a line: a report as JSON, or `{ source, id?, format?, year?, agency?, publishedOn? }` with the text of a published page. */
export function readLine({ bytes }: Line, locale: Locale): LineRead {
  const words = say[locale];
  if (bytes === null) return { ok: false, why: words.lineTooLong };
  const text = textOf(bytes);
  if (text === null) return { ok: false, why: words.lineNotUtf8 };
  const json = jsonOf(text);
  if (!json) return { ok: false, why: words.lineNotJson };
  if (isPage(json.value)) return readPage(json.value, locale);
  const read = readReport(json.value, { locale });
  return read.ok ? read : { ok: false, why: reasonOf(read.findings, locale) };
}
