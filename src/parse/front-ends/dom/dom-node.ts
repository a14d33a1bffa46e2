/** As much of a node of a document as is read. Those of browsers, of jsdom and of the like are such nodes. */
export interface DomNode {
  /** As the DOM standard numbers them: 1 an element, 3 text, 9 a document, 11 a fragment. */
  readonly nodeType: number;
  /** Of an element its tag, in either case. */
  readonly nodeName: string;
  /** Of text, the text. */
  readonly nodeValue: string | null;
  /** In the order of the document. */
  readonly childNodes: ArrayLike<DomNode>;
}

/** As much of an element as is read. */
export interface DomElement extends DomNode {
  /** The value of an attribute; null where the element has none. */
  getAttribute(name: string): string | null;
}

/**
 * What can be read: a document, an element, or a fragment such as the content of a template or a shadow root.
 *
 * @typeParam E the elements in it; told from the root
 */
export interface DomRoot<E extends DomElement = DomElement> extends DomNode {
  /** Tells the type of the elements; else unused. */
  readonly firstElementChild: E | null;
}

/** The types of nodes, by the numbers that the DOM standard gives them. */
export const nodeTypes = { element: 1, text: 3, cdata: 4, document: 9, fragment: 11 } as const;
