import { outline, type Renderable } from './outline.js';
import type { RenderOptions } from './render-options.js';
import { textDocument } from './text/text-document.js';

/**
 * A report, or the result of checking one, as plain text: tables are drawn in lines, with columns that line up where
 * a Chinese character takes two columns, and paragraphs are not broken.
 *
 * A report is printed in the order of the form, with all six sections. A blank cell is empty, a cell marked as not
 * applicable is `/`, an amount has its unit in the head of its column or else in the cell. The output holds no
 * control characters but line breaks. Plain text has no escapes: `parseReport` of the output gives every cell back,
 * and every paragraph that reads neither as a heading nor as a row of the form.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { renderText } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report } = parseReport('规章 | 1 | 0 | 11\n行政许可 | 97', { year: 2024 });
 * if (report) renderText(report).includes('│ 规章           │            1 │            0 │           11 │'); //=> true
 * ```
 */
export function renderText(input: Renderable, options: RenderOptions = {}): string {
  return textDocument(outline(input, options), options.locale);
}
