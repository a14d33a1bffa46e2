import { markdownDocument } from './markdown/markdown-document.js';
import { outline, type Renderable } from './outline.js';
import type { RenderOptions } from './render-options.js';

/**
 * A report, or the result of checking one, in Markdown with the tables of GFM.
 *
 * A report is printed in the order of the form, with all six sections. A blank cell is empty, a cell marked as not
 * applicable is `/`, an amount has its unit in the head of its column or else in the cell. Whatever the report says
 * is escaped: it cannot break a table, and no Markdown, HTML or link address in it takes effect. `parseReport` of the
 * output gives every cell and every paragraph back.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report } = parseReport('规章 | 1 | 0 | 11\n行政许可 | 97', { year: 2024, agency: '某市水务局' });
 * if (report) renderMarkdown(report).split('\n', 1)[0]; //=> '# 某市水务局2024年政府信息公开工作年度报告'
 * ```
 */
export function renderMarkdown(input: Renderable, options: RenderOptions = {}): string {
  return markdownDocument(outline(input, options));
}
