import type { Locale } from '../form/locale.js';
import { printable } from '../render/one-line.js';
import { validateReport } from '../validate/validate-report.js';
import type { ValidationResult } from '../validate/validation-result.js';
import type { CheckRequest } from './arguments.js';
import { coloursFor } from './colours.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { findingLine } from './finding-line.js';
import { jsonText } from './json-text.js';
import { readPrevious } from './read-previous.js';
import { type ReadReport, readReport } from './read-report.js';
import { say } from './say.js';
import type { ExitCode, Streams } from './streams.js';

interface Checked {
  readonly file: string;
  readonly read: ReadReport;
  readonly result: ValidationResult;
}

/** A file that could not be read, with the reason. */
interface Unread {
  readonly file: string;
  readonly error: string;
}

function print({ file, read, result }: Checked, locale: Locale, streams: Streams): void {
  const colours = coloursFor(streams.colours);
  const name = fileName(file, locale);
  for (const finding of result.findings) {
    streams.out(`${findingLine(finding, { file: name, readings: read.readings, locale, colours })}\n`);
  }
  const summary = say[locale].summary(result.verdict, result.counts, result.waived.length);
  streams.out(`${printable(name)}: ${colours.verdict[result.verdict](summary)}\n`);
}

function asJson(checked: readonly (Checked | Unread)[]): string {
  const entries = checked.map((one) => ('result' in one ? { file: one.file, ...one.result } : one));
  return jsonText(entries.length === 1 ? entries[0] : entries);
}

/** `check FILE…`: the findings of each file, file by file. A file that cannot be read keeps no other from being checked. */
export async function checkCommand(
  { files, json, from, previous, rules }: CheckRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const format = { ...(from && { format: from }) };
  const last = await readPrevious(previous, format, locale, streams);
  if (!last) return 2;
  const options = { locale, ...last, ...(rules && { rules }) };
  const checked: (Checked | Unread)[] = [];
  for (const file of files) {
    const outcome = await readReport(file, format, locale, streams);
    if (!outcome.ok) {
      complain(streams, outcome.why, fileName(file, locale));
      checked.push({ file, error: outcome.why });
      continue;
    }
    const { read } = outcome;
    const one = { file, read, result: validateReport(read.report, { ...options, source: read }) };
    if (!json) print(one, locale, streams);
    checked.push(one);
  }
  if (json) streams.out(asJson(checked));
  if (checked.some((one) => 'error' in one)) return 2;
  return checked.some((one) => 'result' in one && one.result.verdict === 'fail') ? 1 : 0;
}
