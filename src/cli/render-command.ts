import type { Locale } from '../form/locale.js';
import { renderMarkdown } from '../render/render-markdown.js';
import { renderText } from '../render/render-text.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { RenderRequest, Target } from './arguments.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { jsonText } from './json-text.js';
import { readReport } from './read-report.js';
import type { ExitCode, Streams } from './streams.js';

const renderers: Readonly<Record<Target, (report: AnnualReport, locale: Locale) => string>> = {
  markdown: (report, locale) => renderMarkdown(report, { locale }),
  text: (report, locale) => renderText(report, { locale }),
  json: jsonText,
};

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
  streams.out(renderers[to](outcome.read.report, locale));
  return 0;
}
