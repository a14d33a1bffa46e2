import { type Aggregate, aggregateReports } from '../aggregate/aggregate-reports.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import { coloursFor } from './colours.js';
import { complain } from './complain.js';
import { exitCodeOf } from './exit-code-of.js';
import { fileName } from './file-name.js';
import { findingLine } from './finding-line.js';
import { printAs } from './print-as.js';
import { readReport } from './read-report.js';
import { type LineCount, reportLines } from './report-lines.js';
import type { AggregateRequest } from './requests/request.js';
import { say } from './say/index.js';
import type { ExitCode, Streams } from './streams.js';

type Reports = AsyncGenerator<AnnualReport, void, void>;

async function* onLines(
  request: AggregateRequest,
  count: LineCount,
  locale: Locale,
  streams: Streams,
): Reports {
  for await (const { read } of reportLines(request.files, count, locale, streams)) yield read.report;
}

async function* inFiles(
  request: AggregateRequest,
  count: LineCount,
  locale: Locale,
  streams: Streams,
): Reports {
  const { files, from, year } = request;
  for (const file of files) {
    const outcome = await readReport(file, { ...(from && { format: from }), year }, locale, streams);
    if (outcome.ok) {
      count.read++;
      yield outcome.read.report;
    } else {
      count.lostFiles++;
      complain(streams, outcome.why, fileName(file, locale));
    }
  }
}

function print(
  { report, findings }: Aggregate,
  { to }: AggregateRequest,
  locale: Locale,
  streams: Streams,
): void {
  streams.out(printAs[to](report, locale));
  const file = say[locale].sum;
  for (const finding of findings) {
    streams.err(
      `${findingLine(finding, { file, readings: new Map(), locale, colours: coloursFor(false) })}\n`,
    );
  }
}

/** `aggregate FILE… --agency NAME --year YEAR`: the sum of the reports, and on standard error what is to be said of it. */
export async function aggregateCommand(
  request: AggregateRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const { agency, year, isLines } = request;
  const count: LineCount = { read: 0, unread: 0, lostFiles: 0, interrupted: false };
  const reports = (isLines ? onLines : inFiles)(request, count, locale, streams);
  const sum = await aggregateReports(reports, { agency, year, locale });
  if (count.interrupted) {
    streams.err(`${say[locale].notSummed(count.read)}\n`);
    return 130;
  }
  print(sum, request, locale, streams);
  streams.err(`${say[locale].summed(count.read, count.unread + count.lostFiles)}\n`);
  return exitCodeOf(
    count,
    sum.findings.some(({ severity }) => severity === 'error'),
  );
}
