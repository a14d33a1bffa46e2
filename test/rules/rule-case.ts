import type { Finding } from '../../src/finding/finding.js';
import type { Family, RuleId } from '../../src/finding/rule-id.js';
import type { ParseOptions } from '../../src/parse/index.js';
import { parseReport } from '../../src/parse/parse-report.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import type { ValidateOptions } from '../../src/validate/validate-options.js';
import { validateReport } from '../../src/validate/validate-report.js';

/** What a rule is tried on: a report, the source of one, or whatever else gives findings. */
export type RuleCase =
  | { readonly report: AnnualReport; readonly options?: ValidateOptions }
  | { readonly source: string; readonly options?: ParseOptions }
  | { readonly finds: () => readonly Finding[] };

/** A case in which a rule finds nothing, and one in which it does. */
export interface RuleCases {
  readonly passes: RuleCase;
  readonly fails: RuleCase;
}

/** The cases of all rules of a family. */
export type FamilyCases<F extends Family> = Readonly<Record<Extract<RuleId, `${F}.${string}`>, RuleCases>>;

/** Everything that is found in a case. */
export function findingsIn(one: RuleCase): readonly Finding[] {
  if ('finds' in one) return one.finds();
  if ('source' in one) return parseReport(one.source, one.options).findings;
  return validateReport(one.report, one.options).findings;
}
