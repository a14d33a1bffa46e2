import { isData } from './embedded/embedded-texts.js';
import { sniffFormat } from './front-ends/sniff-format.js';
import { pageOf } from './page-of.js';
import { checkOptions, checkSource, limitsOf, type ParseLimits, type ParseOptions } from './parse-options.js';
import type { ParseResult } from './parse-result.js';
import { readEmbedded } from './read-embedded.js';
import { readPage } from './read-page.js';
import { type SourceText, sourceText } from './source-text.js';

/** Reads what a source shows. */
function readShown(
  { text, unread }: SourceText,
  options: ParseOptions,
  limits: Required<ParseLimits>,
): ParseResult {
  const format = options.format ?? sniffFormat(text);
  const inSource = (readsHidden: boolean) => {
    const page = pageOf(text, format, limits.depth, readsHidden);
    return { text, page: { ...page, unread: page.unread ?? unread } };
  };
  const { report, findings, readings } = readPage(inSource, options, limits);
  return { report, findings, readings, format };
}

/**
 * Reads a report as it was published. A cell is read only where the source says so: every cell and every paragraph
 * has a reading whose place in the source is its text. A blank cell is `null`, as is one that cannot be read, and a
 * finding says so. Nothing in a source makes it throw. Where a source shows no report but holds one in a string (in
 * JSON, in a script, in an attribute, as escaped markup), that one is read, and `format` is the format of the string.
 *
 * @param source the text of the report: HTML, Markdown or plain text
 * @throws RangeError where an option does not exist or has a value it cannot have, TypeError where the source is no string
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
  const cut = sourceText(source, limits);
  const embedded = () => readEmbedded(cut, options, limits);
  const ofData = options.format === undefined && isData(cut.text) ? embedded() : null;
  if (ofData) return ofData;
  const shown = readShown(cut, options, limits);
  const isNothing = shown.findings.some(({ rule }) => rule === 'parse.nothing-found');
  return (isNothing ? embedded() : null) ?? shown;
}
