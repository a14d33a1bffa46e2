import { type DomElement, type DomNode, nodeTypes } from './dom-node.js';

const frames: ReadonlySet<string> = new Set(['iframe', 'embed', 'object']);

const isElement = (node: DomNode): node is DomElement => node.nodeType === nodeTypes.element;

/** The end of an element whose text is kept. */
type End = string;

function markupOf(element: DomElement, name: string): string | null {
  const written = (attribute: string): string =>
    ` ${attribute}="${(element.getAttribute(attribute) ?? '').replaceAll('"', '')}"`;
  if (name === 'a') return `<a${written('href')}${element.getAttribute('title') ? written('title') : ''}>`;
  if (frames.has(name)) return `<${name}${written(name === 'object' ? 'data' : 'src')}>`;
  return name === 'script' ? '<script>' : null;
}

/**
 * The links and scripts of a page with their words, and its frames, as they stand in HTML: what tells of a page without
 * a report what it is instead.
 */
export function linkMarkup(root: DomNode): string {
  const out: string[] = [];
  const steps: (DomNode | End)[] = [root];
  let kept = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      out.push(step);
      kept--;
      continue;
    }
    if (isElement(step)) {
      const name = step.nodeName.toLowerCase();
      out.push(markupOf(step, name) ?? '');
      if (name === 'a' || name === 'script') {
        kept++;
        steps.push(`</${name}>`);
      }
    } else if (kept > 0 && step.nodeType === nodeTypes.text) out.push(step.nodeValue ?? '');
    const { childNodes } = step;
    for (let at = childNodes.length - 1; at >= 0; at--) steps.push(childNodes[at] as DomNode);
  }
  return out.join('');
}
