import type { Locale } from '../form/locale.js';
import type { ParseOptions } from '../parse/index.js';
import type { AnnualReport } from '../report/annual-report.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { readReport } from './read-report.js';
import type { Streams } from './streams.js';

/** The reports in several files; null where one of them cannot be read, which has then been said of each such. */
export async function readReports(
  files: readonly string[],
  options: ParseOptions,
  locale: Locale,
  streams: Streams,
): Promise<readonly AnnualReport[] | null> {
  const reports: AnnualReport[] = [];
  for (const file of files) {
    const outcome = await readReport(file, options, locale, streams);
    if (outcome.ok) reports.push(outcome.read.report);
    else complain(streams, outcome.why, fileName(file, locale));
  }
  return reports.length === files.length ? reports : null;
}
