import type { ParseLimits } from '../../parse-options.js';
import { type ElementKind, kindOf } from '../element-kinds.js';
import type { Page, Unread } from '../page.js';
import { type AttributeOf, pageReader } from '../page-reader.js';
import { type DomElement, type DomNode, type DomRoot, nodeTypes } from './dom-node.js';
import { type ElementIndex, elementIndex } from './element-index.js';
import { linkMarkup } from './link-markup.js';
import { pageText } from './page-text.js';

/** What a document shows: its blocks, the text that their places refer to, and the elements they stand in. */
export interface DomPage<E> {
  readonly page: Page;
  readonly text: string;
  readonly elements: Pick<ElementIndex<E>, 'elementAt'>;
}

/** A node whose children are being read. */
interface OpenNode {
  readonly children: ArrayLike<DomNode>;
  next: number;
  /** Null for a root that is no element. */
  readonly kind: ElementKind | null;
}

const isElement = ({ nodeType }: DomNode): boolean => nodeType === nodeTypes.element;
const isText = ({ nodeType }: DomNode): boolean =>
  nodeType === nodeTypes.text || nodeType === nodeTypes.cdata;

/** What stands in a field now, and not only at first. */
function currentValue(field: DomElement): string | null {
  const { value } = field as { readonly value?: unknown };
  return typeof value === 'string' ? value : field.getAttribute('value');
}

/** Of the root everything is read, hidden or not: whoever hands it over wants it read. */
const attributesOf =
  (element: DomElement, isRoot: boolean): AttributeOf =>
  (name) => {
    if (isRoot && (name === 'hidden' || name === 'style')) return null;
    return name === 'value' ? currentValue(element) : element.getAttribute(name);
  };

/**
 * The blocks of a live document. It is walked without recursion, so that no depth overflows the stack, and nothing in
 * it is changed.
 */
export function readDom<E extends DomElement>(
  root: DomRoot<E>,
  limits: Required<ParseLimits>,
  readsHidden = false,
): DomPage<E> {
  const reader = pageReader(readsHidden);
  const text = pageText();
  const elements = elementIndex<E>();
  const open: OpenNode[] = [];
  let nesting = 0;
  let unread: Unread | null = null;

  const cellAt = (): number => {
    const at = text.beginCell();
    elements.add(at, '');
    return at;
  };
  const valueAt = (value: string) => (): number => {
    text.breakLine();
    const { start } = text.add(value) ?? { start: text.length };
    elements.add(start, value);
    text.breakLine();
    return start;
  };
  const enter = (element: E): void => {
    const kind = kindOf(element.nodeName);
    if (!kind.isVoid && nesting === limits.depth) {
      unread = { limit: 'depth', from: text.length };
      return;
    }
    elements.open(element, kind);
    const attribute = attributesOf(element, element === (root as DomNode));
    const at = kind.name === 'input' ? valueAt(attribute('value') ?? '') : cellAt;
    if (!reader.open(kind, attribute, at)) {
      elements.close();
      return;
    }
    if (kind.role === 'row') text.beginRow();
    else if (kind.role !== 'inline' && kind.role !== 'cell') text.breakLine();
    if (!kind.isVoid) nesting++;
    open.push({ children: element.childNodes, next: 0, kind });
  };
  const leave = (kind: ElementKind): void => {
    reader.close(kind);
    elements.close();
    if (!kind.isVoid) nesting--;
    if (kind.role === 'cell') text.endCell();
    else if (kind.role !== 'inline') text.breakLine();
  };
  const add = (value: string): void => {
    const left = limits.sourceLength - text.length;
    const added = text.add(value.slice(0, Math.max(0, left)));
    if (value.length > left) unread = { limit: 'sourceLength', from: text.length };
    if (!added) return;
    elements.add(added.start, added.text);
    reader.text({ text: added.text, start: added.start, end: added.start + added.text.length });
  };

  if (isElement(root)) enter(root as unknown as E);
  else open.push({ children: root.childNodes, next: 0, kind: null });
  for (let node = open.at(-1); node && unread === null; node = open.at(-1)) {
    const child = node.children[node.next++];
    if (!child) {
      open.pop();
      if (node.kind) leave(node.kind);
    } else if (isElement(child)) enter(child as E);
    else if (isText(child)) add(child.nodeValue ?? '');
  }
  while (open.length > 0) {
    const kind = open.pop()?.kind;
    if (kind) leave(kind);
  }
  const page = { ...reader.finish(unread), links: () => linkMarkup(root) };
  return { page, text: text.toString(), elements };
}
