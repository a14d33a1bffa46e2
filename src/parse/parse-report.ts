import type { Block } from './block.js';
import { readHtml } from './front-ends/html.js';
import { readMarkdown } from './front-ends/markdown.js';
import { type Page, plainPage } from './front-ends/page.js';
import { sniffFormat } from './front-ends/sniff-format.js';
import { readText } from './front-ends/text.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import { checkOptions, checkSource, limitsOf, type ParseOptions } from './parse-options.js';
import type { ParseResult, SourceFormat } from './parse-result.js';
import { readPage } from './read-page.js';

type FrontEnd = (source: string, depthLimit: number, readsHidden: boolean) => Page;

const frontEnds: Readonly<Record<SourceFormat, FrontEnd>> = {
  text: (source) => joinedPage(source, readText(source)),
  markdown: (source) => joinedPage(source, readMarkdown(source)),
  html: (source, depthLimit, readsHidden) => readHtml(source, { depthLimit, readsHidden }),
};

function joinedPage(source: string, blocks: readonly Block[]): Page {
  return plainPage(joinWrappedLines(source, blocks));
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
  const limits = limitsOf(options);
  const text = source.slice(0, limits.sourceLength);
  const isCut = text.length < source.length;
  const format = options.format ?? sniffFormat(text);
  const pageOf = (readsHidden: boolean) => {
    const page = frontEnds[format](text, limits.depth, readsHidden);
    const unread = isCut ? ({ limit: 'sourceLength', from: text.length } as const) : null;
    return { text, page: { ...page, unread: page.unread ?? unread } };
  };
  const { report, findings, readings } = readPage(pageOf, options, limits);
  return { report, findings, readings, format };
}
