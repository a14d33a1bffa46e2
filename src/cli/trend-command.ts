import { trend } from '../compare/trend/trend.js';
import type { YearPair } from '../compare/trend/trend-data.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import { validateReport } from '../validate/validate-report.js';
import { printAs } from './print-as.js';
import { readReports } from './read-reports.js';
import type { TrendRequest } from './requests/request.js';
import type { ExitCode, Streams } from './streams.js';

/** What does not follow from one report to that of the next year; every copy of the one against every copy of the other. */
function yearPairs(reports: readonly AnnualReport[], locale: Locale): readonly YearPair[] {
  const years = [...new Set(reports.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const ofYear = (year: number) => reports.filter((report) => report.year === year);
  return years.flatMap((year) =>
    ofYear(year - 1).flatMap((previous) =>
      ofYear(year).map((report) => ({
        before: year - 1,
        after: year,
        findings: validateReport(report, { previous, locale }).findings.filter(({ rule }) =>
          rule.startsWith('continuity.'),
        ),
      })),
    ),
  );
}

/** `trend FILE…`: the years of an agency side by side, with what does not follow from one to the next. */
export async function trendCommand(
  { files, to, from }: TrendRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const reports = await readReports(files, { ...(from && { format: from }) }, locale, streams);
  if (!reports) return 2;
  streams.out(printAs[to]({ ...trend(reports), continuity: yearPairs(reports, locale) }, locale));
  return 0;
}
