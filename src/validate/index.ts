/**
 * Checks reports against the rule catalogue, and finds the cells that are probably wrong.
 *
 * @module zfxxgk-report/validate
 * @category Entries
 */
export type { Basis, Words } from '../finding/catalogue/rule-words.js';
export { describeFinding } from '../finding/describe-finding.js';
export type { Finding, FindingCell, FindingParams, SourceSpan, TextSpan } from '../finding/finding.js';
export { type RuleInfo, ruleCatalogue } from '../finding/rule-catalogue.js';
export type { Family, RuleId } from '../finding/rule-id.js';
export type { Severity } from '../finding/severity.js';
export type { Source } from './claims.js';
export { applyRepair } from './diagnose/apply-repair.js';
export { describeRepair } from './diagnose/describe-repair.js';
export { type DiagnoseOptions, diagnoseReport } from './diagnose/diagnose-report.js';
export type { CellRepair, Repair, Slip } from './diagnose/repair.js';
export type { RuleSetting, ValidateOptions, Waiver } from './validate-options.js';
export { validateReport } from './validate-report.js';
export type { RuleOutcome, ValidationResult, WaivedFinding } from './validation-result.js';
