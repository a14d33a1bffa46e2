import { type DomRoot, nodeTypes } from './dom-node.js';

const roots: ReadonlyMap<number, string> = new Map([
  [nodeTypes.element, 'an element'],
  [nodeTypes.document, 'a document'],
  [nodeTypes.fragment, 'a fragment'],
]);

/** Throws where there is nothing to read: a selector that found no element, text, a list of nodes. */
export function checkRoot(root: unknown): asserts root is DomRoot {
  const type = typeof root === 'object' && root !== null ? (root as Partial<DomRoot>).nodeType : undefined;
  if (type !== undefined && roots.has(type)) return;
  const given =
    type === undefined
      ? root === null
        ? 'null'
        : `a value of type ${typeof root}`
      : `a node of type ${type}`;
  throw new TypeError(`The root is ${given}; it takes ${[...roots.values()].join(' or ')}.`);
}
