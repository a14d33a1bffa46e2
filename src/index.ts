/**
 * Everything but reading and schemas: the form, the report and its cells, findings, and what checks, builds, compares,
 * adds up, prints and exchanges reports.
 *
 * @module zfxxgk-report
 * @category Entries
 */
export * from './aggregate/index.js';
export * from './build/index.js';
export * from './compare/index.js';
export * from './exchange/index.js';
export { describeFinding } from './finding/describe-finding.js';
export type { Finding, FindingCell, FindingParams, SourceSpan, TextSpan } from './finding/finding.js';
export type { PageKind } from './finding/page-kind.js';
export type { Family, RuleId } from './finding/rule-id.js';
export type { Severity } from './finding/severity.js';
export * from './form/index.js';
export * from './render/index.js';
export * from './report/index.js';
export * from './validate/index.js';
