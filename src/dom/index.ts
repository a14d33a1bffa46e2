/**
 * Reads a report from a live page or an editor; every reading carries its element.
 *
 * @module zfxxgk-report/dom
 * @category Entries
 */
export type { DomElement, DomNode, DomRoot } from '../parse/front-ends/dom/dom-node.js';
export { type DomParseResult, type DomReading, parseDom } from '../parse/parse-dom.js';
export type { PageOptions, ParseLimits } from '../parse/parse-options.js';
export type { ParseResult, SourceFormat } from '../parse/parse-result.js';
export type { Reading, ReadingState, Readings } from '../parse/reading.js';
