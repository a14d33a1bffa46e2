import type { Locale } from '../form/locale.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { printAs } from './print-as.js';
import { readReport } from './read-report.js';
import type { RenderRequest } from './requests/request.js';
import type { ExitCode, Streams } from './streams.js';

/** `render FILE --to FORMAT`: the report in another form. Whether it adds up is not looked at. */
export async function renderCommand(
  { file, to, from, year, agency }: RenderRequest,
  locale: Locale,
  streams: Streams,
): Promise<ExitCode> {
  const options = {
    ...(from && { format: from }),
    ...(year !== undefined && { year }),
    ...(agency !== undefined && { agency }),
  };
  const outcome = await readReport(file, options, locale, streams);
  if (!outcome.ok) {
    complain(streams, outcome.why, fileName(file, locale));
    return 2;
  }
  streams.out(printAs[to](outcome.read.report, locale));
  return 0;
}
