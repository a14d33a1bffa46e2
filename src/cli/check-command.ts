import type { Locale } from '../form/locale.js';
import { validateReport } from '../validate/validate-report.js';
import type { Checked, Unread } from './checked.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { printAllChecked, printChecked } from './print-checked.js';
import { readPrevious } from './read-previous.js';
import { readReport } from './read-report.js';
import type { CheckRequest } from './requests/request.js';
import type { ExitCode, Streams } from './streams.js';

/** `check FILE…`: the findings of each file, file by file. A file that cannot be read keeps no other from being checked. */
export async function checkCommand(
  { files, format, from, previous, rules }: CheckRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const source = { ...(from && { format: from }) };
  const last = await readPrevious(previous, source, locale, streams);
  if (!last) return 2;
  const options = { locale, ...last, ...(rules && { rules }) };
  const checked: (Checked | Unread)[] = [];
  for (const file of files) {
    const outcome = await readReport(file, source, locale, streams);
    if (!outcome.ok) {
      complain(streams, outcome.why, fileName(file, locale));
      checked.push({ file, error: outcome.why });
      continue;
    }
    const { read } = outcome;
    const one = { file, read, result: validateReport(read.report, { ...options, source: read }) };
    streams.out(printChecked[format]?.(one, locale, streams) ?? '');
    checked.push(one);
  }
  streams.out(printAllChecked[format]?.(checked, locale) ?? '');
  if (checked.some((one) => 'error' in one)) return 2;
  return checked.some((one) => 'result' in one && one.result.verdict === 'fail') ? 1 : 0;
}
