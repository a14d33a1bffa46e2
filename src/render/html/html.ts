import { withoutDirection } from '../one-line.js';

const MADE: unique symbol = Symbol('html');

/** Text that is HTML already: made here and by nothing else, so that no data can pass for it. */
export interface Html {
  readonly html: string;
  readonly [MADE]: true;
}

/** What can stand in a template: text, which is escaped, and HTML, which is not. */
export type Content = string | number | Html | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that shows this text, in an element and in a quoted attribute. A control character becomes a space. */
function escapeHtml(text: string): string {
  return withoutDirection(text.replace(/[&<>"'\p{Cc}]/gu, (sign) => escapes[sign] ?? ' '));
}

/** A text of this package, which is HTML as it stands. */
export function madeHtml(text: string): Html {
  return { html: text, [MADE]: true };
}

function contentHtml(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (Array.isArray(content)) return content.map(contentHtml).join('');
  return typeof content === 'object' && MADE in content ? content.html : escapeHtml(String(content));
}

/** HTML from a template: whatever is put into it is escaped, unless it was made in the same way. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const filled = contents.map((content, index) => contentHtml(content) + (parts[index + 1] as string));
  return madeHtml((parts[0] as string) + filled.join(''));
}

/** Nothing. */
export const nothing: Html = madeHtml('');
