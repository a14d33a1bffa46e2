import type { Block } from './block.js';
import { type ReaderFinding, settleFindings } from './finding-log.js';
import { readHtml } from './front-ends/html.js';
import { readMarkdown } from './front-ends/markdown.js';
import { type Page, plainPage } from './front-ends/page.js';
import { sniffFormat } from './front-ends/sniff-format.js';
import { readText } from './front-ends/text.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import { lineIndex } from './line-index.js';
import {
  checkOptions,
  checkSource,
  defaultLimits,
  type ParseLimits,
  type ParseOptions,
} from './parse-options.js';
import type { ParseResult, SourceFormat } from './parse-result.js';
import { recognise } from './recognise/recognise.js';
import { splitGluedParagraphs } from './split-glued-paragraphs.js';

type Limits = Required<ParseLimits>;

const frontEnds: Readonly<Record<SourceFormat, (source: string, limits: Limits) => Page>> = {
  text: (source) => joinedPage(source, readText(source)),
  markdown: (source) => joinedPage(source, readMarkdown(source)),
  html: (source, { depth }) => readHtml(source, 0, depth),
};

function joinedPage(source: string, blocks: readonly Block[]): Page {
  return plainPage(joinWrappedLines(source, blocks));
}

/** What was left unread because a limit was reached. */
function limitFindings(source: string, { unreadFrom }: Page, limits: Limits): readonly ReaderFinding[] {
  const passed = (limit: keyof Limits, start: number): ReaderFinding => ({
    rule: 'parse.limit',
    params: { limit, value: limits[limit] },
    at: { start, end: start },
  });
  return [
    ...(unreadFrom === null ? [] : [passed('depth', unreadFrom)]),
    ...(source.length > limits.sourceLength ? [passed('sourceLength', limits.sourceLength)] : []),
  ];
}

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
  const limits = { ...defaultLimits, ...options.limits };
  const text = source.slice(0, limits.sourceLength);
  const format = options.format ?? sniffFormat(text);
  const lines = lineIndex(text);
  const page = frontEnds[format](text, limits);
  const blocks = splitGluedParagraphs(page.blocks);
  const { report, findings, readings } = recognise(text, { ...page, blocks }, lines, options);
  const found = [...findings, ...limitFindings(source, page, limits)];
  const context = { edition: report?.edition ?? '2021', year: report?.year ?? null } as const;
  return { report, findings: settleFindings(found, context, lines), readings, format };
}
