import { describeFinding } from '../finding/describe-finding.js';
import type { Locale } from '../form/locale.js';
import { type ParseOptions, type ParseResult, parseReport } from '../parse/index.js';
import type { AnnualReport } from '../report/annual-report.js';
import { isBrokenJson, readJsonReport } from './read-json-report.js';
import { readSource } from './read-source.js';
import { say } from './say/index.js';
import type { Streams } from './streams.js';

/** What was read from a file in which there is a report. */
export type ReadReport = Pick<ParseResult, 'findings' | 'readings'> & { readonly report: AnnualReport };

/** A report read from a file, or in one line why there is none. */
export type ReportRead =
  | { readonly ok: true; readonly read: ReadReport }
  | { readonly ok: false; readonly why: string };

function reasons({ findings }: ParseResult, locale: Locale): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.map((finding) => describeFinding(finding, locale)).join(locale === 'zh' ? '；' : '; ');
}

/** Reads a file and the report in it: one as it was published or, unless a format is named, one as JSON. */
export async function readReport(
  file: string,
  options: ParseOptions,
  locale: Locale,
  streams: Streams,
): Promise<ReportRead> {
  const source = await readSource(file, streams);
  if (!source.ok) return { ok: false, why: say[locale].problem[source.problem] };
  const json = options.format === undefined ? readJsonReport(source.text, options, locale) : null;
  if (json) return json;
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const read = parseReport(source.text, { ...(isMarkdown && { format: 'markdown' }), ...options });
  const { report } = read;
  if (report === null) {
    const isBroken = options.format === undefined && isBrokenJson(source.text);
    return {
      ok: false,
      why: isBroken ? say[locale].brokenJson : say[locale].noReport(reasons(read, locale)),
    };
  }
  return { ok: true, read: { ...read, report, findings: [...source.findings, ...read.findings] } };
}
