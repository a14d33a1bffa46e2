import type { Locale } from '../form/locale.js';
import type { ParseOptions } from '../parse/index.js';
import type { AnnualReport } from '../report/annual-report.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { readReport } from './read-report.js';
import type { Streams } from './streams.js';

/** Where the report of the year before is to be read from. */
export interface PreviousRead {
  readonly previous?: AnnualReport;
}

/** Reads the report of the year before, where a file is named; says why it cannot be read and gives null. */
export async function readPrevious(
  file: string | undefined,
  options: ParseOptions,
  locale: Locale,
  streams: Streams,
): Promise<PreviousRead | null> {
  if (file === undefined) return {};
  const outcome = await readReport(file, options, locale, streams);
  if (outcome.ok) return { previous: outcome.read.report };
  complain(streams, outcome.why, fileName(file, locale));
  return null;
}
