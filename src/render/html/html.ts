/** Text that is HTML already: made by {@link html} and by nothing else. */
export interface Html {
  readonly html: string;
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

/** A text as HTML that shows this text, in an element and in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] as string);
}

function contentHtml(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return 'html' in content ? content.html : content.map((one) => one.html).join('');
}

/** HTML from a template: whatever is put into it is escaped, unless it was made in the same way. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const filled = contents.map((content, index) => contentHtml(content) + (parts[index + 1] as string));
  return { html: (parts[0] as string) + filled.join('') };
}

/** Nothing. */
export const nothing: Html = { html: '' };
