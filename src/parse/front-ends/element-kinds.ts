/** Elements whose content is no text of the page. */
export const skippedElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'xml',
  'svg',
  'math',
  'select',
  'textarea',
  'iframe',
  'object',
]);

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'br',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'ul',
]);

/** The level of a heading element, null for any other. */
export function headingLevel(element: string): number | null {
  return element.length === 2 && element.startsWith('h') && element >= 'h1' && element <= 'h6'
    ? Number(element.charAt(1))
    : null;
}
