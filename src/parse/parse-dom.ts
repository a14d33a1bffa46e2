import type { Address } from '../form/address.js';
import type { ParagraphPointer } from '../report/narrative.js';
import { checkRoot } from './front-ends/dom/check-root.js';
import type { DomElement, DomRoot } from './front-ends/dom/dom-node.js';
import { readDom } from './front-ends/dom/read-dom.js';
import { checkOptions, limitsOf, type PageOptions } from './parse-options.js';
import type { ParseResult } from './parse-result.js';
import { readPage } from './read-page.js';
import type { Reading } from './reading.js';

/** Where a cell or a paragraph of the report was read from, with the element it stands in. */
export interface DomReading<E extends DomElement = DomElement> extends Reading {
  /**
   * The cell of the table (td, th) that the figure was read from; where it stands in no cell of its own, the
   * innermost block around it. Of a paragraph the innermost block around it. Null where the page has no such cell.
   */
  readonly element: E | null;
}

/** What was read from a live page. */
export interface DomParseResult<E extends DomElement = DomElement> extends ParseResult {
  /** Where each cell and each paragraph was read from, with the element; by address or pointer. */
  readonly readings: ReadonlyMap<Address | ParagraphPointer, DomReading<E>>;
  /**
   * The text of the page as it was read: a line for each paragraph, heading and row, a tab between the cells of a
   * row. The places of readings and findings refer to it: `text.slice(start, end)`.
   */
  readonly text: string;
  /** The innermost block that a place in the text stands in: what to mark for a finding that names no cell. */
  elementAt(place: { readonly start: number; readonly end: number }): E | null;
}

/**
 * Reads a report from a live page: a document, an element of it, or what stands in an editor. It reads as `parseReport`
 * reads the HTML of the page, and each reading carries the element it was read from. Nothing in the page is changed.
 *
 * What is not displayed, by the attribute `hidden` or `display: none` in the style of an element itself, is not read;
 * style sheets are not asked. Nor are frames and shadow trees entered; hand over the shadow root to read one.
 * A report that stands in a string of a script is not looked for: on a live page the script has run.
 *
 * @param root a document, an element or a fragment of any implementation of the DOM
 * @throws TypeError where the root is none of these, RangeError where an option does not exist or has a value
 * it cannot have
 *
 * @example
 * ```ts
 * import { type DomElement, type DomNode, parseDom } from 'zfxxgk-report/dom';
 *
 * // In a browser the root is document, or document.querySelector('article').
 * const node = (nodeName: string, childNodes: DomNode[], nodeValue: string | null = null) => ({
 *   nodeType: nodeValue === null ? 1 : 3, nodeName, nodeValue, childNodes, getAttribute: () => null,
 * });
 * const row = (...cells: string[]): DomElement =>
 *   node('TR', cells.map((text) => node('TD', [node('#text', [], text)])));
 * const first = row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数');
 * const table = { ...node('TABLE', [first, row('规章', '1', '', '11')]), firstElementChild: first };
 *
 * const { report, readings, text } = parseDom(table, { year: 2024 });
 * report?.proactiveDisclosure.regulations; //=> { issued: 1, repealed: null, inForce: 11 }
 * const inForce = readings.get('/proactiveDisclosure/regulations/inForce');
 * inForce?.element?.nodeName; //=> 'TD'
 * text.slice(inForce?.start ?? 0, inForce?.end ?? 0); //=> '11'
 * ```
 */
export function parseDom<E extends DomElement>(
  root: DomRoot<E>,
  options: PageOptions = {},
): DomParseResult<E> {
  checkRoot(root);
  checkOptions(options);
  const limits = limitsOf(options);
  const { report, findings, readings, source } = readPage(
    (readsHidden) => readDom(root, limits, readsHidden),
    options,
    limits,
  );
  const { text, elements } = source;
  const withElement = (reading: Reading): DomReading<E> => {
    const { start, end, state } = reading;
    const isAbsent = start === null || end === null;
    return { ...reading, element: isAbsent ? null : elements.elementAt(start, end, state !== 'text') };
  };
  return {
    report,
    findings,
    readings: new Map(Array.from(readings, ([pointer, reading]) => [pointer, withElement(reading)])),
    format: 'html',
    text,
    elementAt: ({ start, end }) => elements.elementAt(start, end, false),
  };
}
