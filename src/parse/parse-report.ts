import { type ReaderFinding, settleFindings } from './finding-log.js';
import { readHtml } from './front-ends/html.js';
import { readMarkdown } from './front-ends/markdown.js';
import { type Page, plainPage } from './front-ends/page.js';
import { sniffFormat } from './front-ends/sniff-format.js';
import { readText } from './front-ends/text.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import { lineIndex } from './line-index.js';
import { checkOptions, checkSource, defaultLimits, type ParseOptions } from './parse-options.js';
import type { ParseResult, SourceFormat } from './parse-result.js';
import { recognise } from './recognise/recognise.js';
import { splitGluedParagraphs } from './split-glued-paragraphs.js';

const frontEnds: Readonly<Record<SourceFormat, (source: string) => Page>> = {
  text: (source) => plainPage(readText(source)),
  markdown: (source) => plainPage(readMarkdown(source)),
  html: readHtml,
};

/**
 * Reads a report as it was published. A cell is read only where the source says so: every cell and every paragraph
 * has a reading whose place in the source is its text. A blank cell is `null`, as is one that cannot be read, and a
 * finding says so. Nothing in a source makes it throw.
 *
 * @param source the text of the report: HTML, Markdown or plain text
 * @throws RangeError where an option has a value it cannot have, TypeError where the source is no string
 *
 * @example
 * ```ts
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const source = '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|-|-|-|-|\n| 规章 | 1 |  | 11 |';
 * const { report, readings } = parseReport(source, { year: 2024 });
 * report?.proactiveDisclosure.regulations; //=> { issued: 1, repealed: null, inForce: 11 }
 * readings.get('/proactiveDisclosure/regulations/inForce')?.line; //=> 3
 * ```
 */
export function parseReport(source: string, options: ParseOptions = {}): ParseResult {
  checkSource(source);
  checkOptions(options);
  const limit = options.limits?.sourceLength ?? defaultLimits.sourceLength;
  const isCut = source.length > limit;
  const text = isCut ? source.slice(0, limit) : source;
  const format = options.format ?? sniffFormat(text);
  const lines = lineIndex(text);
  const page = frontEnds[format](text);
  const blocks = format === 'html' ? page.blocks : joinWrappedLines(text, page.blocks);
  const { report, findings, readings } = recognise(
    text,
    { ...page, blocks: splitGluedParagraphs(blocks) },
    lines,
    options,
  );
  const cut: readonly ReaderFinding[] = isCut
    ? [
        {
          rule: 'parse.limit',
          params: { limit: 'sourceLength', value: limit },
          at: { start: limit, end: limit },
        },
      ]
    : [];
  const context = { edition: report?.edition ?? '2021', year: report?.year ?? null } as const;
  return { report, findings: settleFindings([...findings, ...cut], context, lines), readings, format };
}
