import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-id.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import type { ValidateOptions } from '../../src/validate/validate-options.js';
import { validateReport } from '../../src/validate/validate-report.js';

/** What a rule finds in a report. */
export function foundBy(rule: RuleId, report: AnnualReport, options?: ValidateOptions): readonly Finding[] {
  return validateReport(report, options).findings.filter((finding) => finding.rule === rule);
}

/** The rules that find something in a report, each once, in the order of the findings. */
export function rulesThatFail(report: AnnualReport, options?: ValidateOptions): readonly RuleId[] {
  return [...new Set(validateReport(report, options).findings.map(({ rule }) => rule))];
}

/** The addresses a finding names, without those of last year's report. */
export function addressesOf({ cells }: Finding): readonly string[] {
  return cells.filter(({ of }) => of === 'report').map(({ address }) => address);
}

/** A parameter of a finding. */
export function paramOf(finding: Finding | undefined, name: string): unknown {
  return finding?.params[name];
}
