/**
 * Reads reports as they were published: HTML, Markdown and plain text, in any encoding.
 * Whatever a page looks like, a cell gets a value only where the source says so, and its reading tells where.
 *
 * @module zfxxgk-report/parse
 * @category Entries
 */
export { type DecodedSource, decodeSource } from './decode/decode-source.js';
export type { PageOptions, ParseLimits, ParseOptions } from './parse-options.js';
export { parseReport } from './parse-report.js';
export type { ParseResult, SourceFormat } from './parse-result.js';
export type { Reading, ReadingState, Readings } from './reading.js';
