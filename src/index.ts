export * from './build/index.js';
export { describeFinding } from './finding/describe-finding.js';
export type { Finding, FindingCell, FindingParams, SourceSpan, TextSpan } from './finding/finding.js';
export type { Family, RuleId } from './finding/rule-id.js';
export type { Severity } from './finding/severity.js';
export * from './form/index.js';
export * from './render/index.js';
export * from './report/index.js';
export * from './validate/index.js';
