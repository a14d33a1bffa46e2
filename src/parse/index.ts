export { type DecodedSource, decodeSource } from './decode/decode-source.js';
export type { PageOptions, ParseLimits, ParseOptions } from './parse-options.js';
export { parseReport } from './parse-report.js';
export type { ParseResult, SourceFormat } from './parse-result.js';
export type { Reading, ReadingState, Readings } from './reading.js';
