import type { Locale } from '../form/locale.js';
import { validateReport } from '../validate/validate-report.js';
import { exitCodeOf } from './exit-code-of.js';
import { jsonLine } from './json-text.js';
import { type LineCount, reportLines } from './report-lines.js';
import type { CheckLinesRequest } from './requests/request.js';
import { say } from './say/index.js';
import type { ExitCode, Streams } from './streams.js';

/** `check --ndjson [FILE…]`: a line of JSON with the findings for each line with a report, and a summary at the end. */
export async function checkLinesCommand(
  { files, rules }: CheckLinesRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const count: LineCount = { read: 0, unread: 0, lostFiles: 0, interrupted: false };
  const verdicts = { pass: 0, fail: 0 };
  const options = { locale, ...(rules && { rules }) };
  for await (const { file, number, read } of reportLines(files, count, locale, streams)) {
    const { report, source, id } = read;
    const result = validateReport(report, { ...options, ...(source && { source }) });
    const { verdict, counts, findings } = result;
    verdicts[verdict]++;
    const where = files.length > 1 ? { file, line: number } : { line: number };
    const whose = { ...(id !== undefined && { id }), agency: report.agency.name, year: report.year };
    streams.out(jsonLine({ ...where, ...whose, verdict, counts, findings }));
    await streams.drained();
  }
  streams.err(`${say[locale].linesChecked(verdicts, count.unread)}\n`);
  return exitCodeOf(count, verdicts.fail > 0);
}
