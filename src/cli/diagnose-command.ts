import type { Locale } from '../form/locale.js';
import { relations } from '../form/relations.js';
import { printable } from '../render/one-line.js';
import { describeRepair } from '../validate/diagnose/describe-repair.js';
import { diagnoseReport } from '../validate/diagnose/diagnose-report.js';
import type { Repair } from '../validate/diagnose/repair.js';
import { uncheckedSums } from '../validate/diagnose/unchecked-sums.js';
import { validateReport } from '../validate/validate-report.js';
import type { ValidationResult } from '../validate/validation-result.js';
import { coloursFor } from './colours.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { findingLine } from './finding-line.js';
import { jsonText } from './json-text.js';
import { readPrevious } from './read-previous.js';
import { type ReadReport, readReport } from './read-report.js';
import type { DiagnoseRequest } from './requests/request.js';
import { say } from './say/index.js';
import type { ExitCode, Streams } from './streams.js';

interface Place {
  readonly file: string;
  readonly read: ReadReport;
  readonly locale: Locale;
  readonly streams: Streams;
}

/** One way to make the sums hold: its cells one a line, and below them the findings that it closes. */
function printRepair(repair: Repair, index: number, { file, read, locale, streams }: Place): void {
  const colours = coloursFor(streams.colours);
  const { readings } = read;
  const words = describeRepair(repair, locale).map((line) => `   ${printable(line)}\n`);
  const closes = repair.resolves.map(
    (finding) => `   ${findingLine(finding, { file: fileName(file, locale), readings, locale, colours })}\n`,
  );
  const heading = say[locale].repair(index + 1, repair.minimal);
  streams.out(`${colours.place(heading)}\n${words.join('')}`);
  if (closes.length > 0) streams.out(`   ${say[locale].closes}\n${closes.join('')}`);
}

/** Whether a sum does not hold, though nothing tells which cell is wrong. */
function isAnySumBroken({ findings, edition }: ValidationResult): boolean {
  const rules: readonly string[] = relations[edition].map(({ id }) => id);
  return findings.some(({ rule }) => rules.includes(rule));
}

/** `diagnose FILE`: which cells are probably wrong, and what they should be. */
export async function diagnoseCommand(
  { file, json, from, previous }: DiagnoseRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const options = { ...(from && { format: from }) };
  const outcome = await readReport(file, options, locale, streams);
  if (!outcome.ok) {
    complain(streams, outcome.why, fileName(file, locale));
    return 2;
  }
  const last = await readPrevious(previous, options, locale, streams);
  if (!last) return 2;
  const { read } = outcome;
  const repairs = diagnoseReport(read.report, { locale, ...last, source: read });
  const isBroken = repairs.length > 0 || isAnySumBroken(validateReport(read.report, { source: read }));
  const unchecked = uncheckedSums(read.report, read);
  if (json) streams.out(jsonText({ file, repairs, uncheckedSums: unchecked }));
  else {
    for (const [index, repair] of repairs.entries())
      printRepair(repair, index, { file, read, locale, streams });
    const { noRepair, sumsHold } = say[locale];
    if (repairs.length === 0) streams.out(`${isBroken ? noRepair : sumsHold(unchecked)}\n`);
  }
  return isBroken ? 1 : 0;
}
