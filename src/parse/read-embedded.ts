import type { Piece } from './block.js';
import { type EmbeddedTexts, embeddedTexts } from './embedded/embedded-texts.js';
import { relocated } from './embedded/relocated.js';
import { sniffFormat } from './front-ends/sniff-format.js';
import { pageOf } from './page-of.js';
import type { ParseLimits, ParseOptions } from './parse-options.js';
import type { ParseResult } from './parse-result.js';
import { readPage } from './read-page.js';
import type { SourceText } from './source-text.js';

function titleOf({ title }: EmbeddedTexts): Piece | null {
  return title && { text: title.text.trim(), start: title.startOf(0), end: title.endOf(title.text.length) };
}

/** The report that a source holds in a string and does not show; null where it holds none. */
export function readEmbedded(
  { text, unread }: SourceText,
  options: ParseOptions,
  limits: Required<ParseLimits>,
): ParseResult | null {
  const embedded = embeddedTexts(text);
  for (const traced of embedded.texts) {
    const format = sniffFormat(traced.text);
    const inSource = (readsHidden: boolean) => {
      const page = relocated(pageOf(traced.text, format, limits.depth, readsHidden), traced);
      const documentTitle = page.documentTitle ?? titleOf(embedded);
      return { text, page: { ...page, documentTitle, unread: page.unread ?? unread } };
    };
    const { report, findings, readings } = readPage(inSource, options, limits);
    if (report) return { report, findings, readings, format };
  }
  return null;
}
