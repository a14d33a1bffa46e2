import type { AnnualReport } from '../report/annual-report.js';
import type { RuleId } from './rule-id.js';
import { rules } from './rules.js';
import type { Severity } from './severity.js';

/** What of a report the severity of a rule can hang on. */
export type SeverityContext = Pick<AnnualReport, 'edition' | 'year'> & Partial<Pick<AnnualReport, 'agency'>>;

/** The severity of a rule for a report, unless the caller sets another. */
export function severityOf(rule: RuleId, { edition, year, agency }: SeverityContext): Severity {
  const { severity, early, township } = rules[rule];
  if (township && agency?.kind === 'township') return township;
  if (!early) return severity;
  const isEarly = early.by === 'year' ? year === 2019 : edition === '2019';
  return isEarly ? early.severity : severity;
}
