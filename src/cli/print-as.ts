import type { Locale } from '../form/locale.js';
import type { Renderable } from '../render/outline.js';
import { renderHtml } from '../render/render-html.js';
import { renderMarkdown } from '../render/render-markdown.js';
import { renderText } from '../render/render-text.js';
import { jsonText } from './json-text.js';
import type { Target } from './requests/request.js';

/** Anything that can be rendered, in each of the formats that it can be printed in. HTML is a whole page. */
export const printAs: Readonly<Record<Target, (input: Renderable, locale: Locale) => string>> = {
  markdown: (input, locale) => renderMarkdown(input, { locale }),
  text: (input, locale) => renderText(input, { locale }),
  html: (input, locale) => renderHtml(input, { locale, page: true }),
  json: jsonText,
};
