import { type NamesOf, requireNames } from '../finding/require-names.js';
import { type Locale, localeOf } from '../form/locale.js';
import { diffHtml } from './html/diff-html.js';
import { type Html, html, madeHtml } from './html/html.js';
import { htmlParts } from './html/html-parts.js';
import { style } from './html/style.js';
import { trendHtml } from './html/trend-html.js';
import { outline, type Renderable } from './outline.js';
import type { RenderOptions } from './render-options.js';

/** How to render as HTML. */
export interface RenderHtmlOptions extends RenderOptions {
  /** Whether to make a whole page, with head and title, and not a fragment to be put into one. */
  readonly page?: boolean;
}

const optionNames: NamesOf<RenderHtmlOptions> = { locale: true, page: true };
const languages: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

function bodyOf(input: Renderable, locale: Locale): Html {
  if ('years' in input) return trendHtml(input, locale);
  if ('cells' in input) return diffHtml(input, locale);
  return html`${htmlParts(outline(input, { locale }))}`;
}

function classOf(input: Renderable): string {
  if ('years' in input || 'cells' in input) return 'zfx';
  return 'verdict' in input ? 'zfx zfx-text' : 'zfx zfx-text zfx-report';
}

function titleOf(input: Renderable, locale: Locale): string {
  return outline(input, { locale }).flatMap((part) => (part.kind === 'title' ? part.text : []))[0] ?? '';
}

/**
 * A report, the result of checking one, a diff or a trend as HTML: a fragment that brings its style along and needs
 * nothing else, no script and no file from anywhere.
 *
 * A diff is told in the tables of the form: each cell has what stands there, what stood there before and the
 * difference, changed ones marked for the eye and for a screen reader; sentences have their insertions and deletions.
 * A trend has a line for each indicator, and a table for each section. Whatever the reports say is escaped. Light and
 * dark follow the reader's setting, wide tables move sideways on a narrow screen, and print has a style of its own.
 * Every class name begins with `zfx`.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { createReport, diffReports, renderHtml } from 'zfxxgk-report';
 *
 * const report = (year: number, decisions: number) =>
 *   createReport({ edition: '2021', year, agency: { name: '某市<水务>局' }, proactiveDisclosure: { licensing: { decisions } } });
 * const html = renderHtml(diffReports(report(2023, 80), report(2024, 97)));
 * html.includes('<h1>某市&lt;水务&gt;局年度报告对照：2023年 → 2024年</h1>'); //=> true
 * html.includes('由80变为97，增减+17'); //=> true
 * ```
 */
export function renderHtml(input: Renderable, options: RenderHtmlOptions = {}): string {
  requireNames(options, optionNames);
  const locale = localeOf(options);
  const language = languages[locale];
  const fragment = html`<div class="${classOf(input)}" lang="${language}"><style>${madeHtml(style)}</style>${bodyOf(input, locale)}</div>`;
  if (!options.page) return `${fragment.html}\n`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titleOf(input, locale)}</title><style>:root { color-scheme: light dark; } body { margin: 0; }</style>`;
  return `<!doctype html>\n${html`<html lang="${language}"><head>${head}</head><body>${fragment}</body></html>`.html}\n`;
}
