/** As much of a node of a document as is read. Those of browsers, of jsdom and of the like are such nodes. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** As much of an element as is read. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
}

/**
 * What can be read: a document, an element, or a fragment such as the content of a template or a shadow root.
 *
 * @typeParam E the elements in it; told from the root
 */
export interface DomRoot<E extends DomElement = DomElement> extends DomNode {
  readonly firstElementChild: E | null;
}

/** The types of nodes, by the numbers that the DOM standard gives them. */
export const nodeTypes = { element: 1, text: 3, cdata: 4, document: 9, fragment: 11 } as const;
