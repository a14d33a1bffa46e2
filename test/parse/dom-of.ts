import { load } from 'cheerio';
import type { DomElement, DomNode, DomRoot } from '../../src/dom/index.js';

/** A node as cheerio parses it, by the standard that browsers follow. */
interface ParsedNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly ParsedNode[];
}

const types: Readonly<Record<string, number>> = { root: 9, text: 3, comment: 8, directive: 10 };

const isElement = (node: DomNode): node is TestElement => node.nodeType === 1;

/** An element of a document made without a browser. */
export interface TestElement extends DomElement {
  readonly firstElementChild: TestElement | null;
}

function nodeOf({ type, name = '', data, attribs = {}, children = [] }: ParsedNode): TestElement {
  const childNodes = children.map(nodeOf);
  return {
    nodeType: types[type] ?? 1,
    nodeName: name.toUpperCase(),
    nodeValue: data ?? null,
    childNodes,
    firstElementChild: childNodes.find(isElement) ?? null,
    getAttribute: (attribute) => attribs[attribute] ?? null,
  };
}

/** The document that an HTML source makes. */
export function domOf(html: string): DomRoot<TestElement> {
  return nodeOf(load(html).root()[0] as ParsedNode);
}

/** The first element of a name; throws where there is none. */
export function elementIn(root: DomNode, name: string): TestElement {
  const open: DomNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node) && node.nodeName === name) return node;
    open.push(...Array.from(node.childNodes).reverse());
  }
  throw new Error(`no element ${name}`);
}

/** All text in a node. */
export function textIn(node: DomNode): string {
  return node.nodeValue ?? Array.from(node.childNodes, textIn).join('');
}
