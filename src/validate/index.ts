export { describeFinding } from '../finding/describe-finding.js';
export type { Finding, FindingCell, FindingParams, SourceSpan, TextSpan } from '../finding/finding.js';
export { type RuleInfo, ruleCatalogue } from '../finding/rule-catalogue.js';
export type { Family, RuleId } from '../finding/rule-id.js';
export type { Severity } from '../finding/severity.js';
export type { Source } from './claims.js';
export type { RuleSetting, ValidateOptions, Waiver } from './validate-options.js';
export { validateReport } from './validate-report.js';
export type { RuleOutcome, ValidationResult, WaivedFinding } from './validation-result.js';
