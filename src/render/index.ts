/**
 * Prints reports, checks, differences and trends as HTML, Markdown, text and SARIF.
 *
 * @module zfxxgk-report/render
 * @category Entries
 */
export type { Locale } from '../form/locale.js';
export type { Renderable } from './outline.js';
export { type RenderHtmlOptions, renderHtml } from './render-html.js';
export { renderMarkdown } from './render-markdown.js';
export type { RenderOptions } from './render-options.js';
export { renderText } from './render-text.js';
export type { SarifLog } from './sarif/sarif-log.js';
export type { SarifOptions } from './sarif/sarif-options.js';
export { toSarif } from './sarif/to-sarif.js';
