export type { DomElement, DomNode, DomRoot } from '../parse/front-ends/dom/dom-node.js';
export { type DomParseResult, type DomReading, parseDom } from '../parse/parse-dom.js';
export type { PageOptions, ParseLimits } from '../parse/parse-options.js';
export type { ParseResult, SourceFormat } from '../parse/parse-result.js';
export type { Reading, ReadingState, Readings } from '../parse/reading.js';
