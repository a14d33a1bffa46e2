import { diffReports } from '../compare/diff-reports.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import { printAs } from './print-as.js';
import { readReports } from './read-reports.js';
import type { DiffRequest } from './requests/request.js';
import type { ExitCode, Streams } from './streams.js';

/** `diff BEFORE AFTER`: what changed from one report to another. That something did is no failure. */
export async function diffCommand(
  { files, to, only, from }: DiffRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const reports = await readReports(files, { ...(from && { format: from }) }, locale, streams);
  if (!reports) return 2;
  const [before, after] = reports as readonly [AnnualReport, AnnualReport];
  streams.out(printAs[to](diffReports(before, after, { ...(only && { only }) }), locale));
  return 0;
}
