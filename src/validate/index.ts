export { describeFinding } from '../finding/describe-finding.js';
export type { RuleSetting, ValidateOptions, Waiver } from './validate-options.js';
export { validateReport } from './validate-report.js';
export type { RuleOutcome, ValidationResult, WaivedFinding } from './validation-result.js';
