import type { AnnualReport } from '../report/annual-report.js';
import type { Rule } from './rule.js';
import type { Severity } from './severity.js';

/** What of a report the severity of a rule can hang on. */
export type SeverityContext = Pick<AnnualReport, 'edition' | 'year'> & Partial<Pick<AnnualReport, 'agency'>>;

/** The severity of a rule for a report, unless the caller sets another. */
export function severityOf(
  { severity, early, township }: Pick<Rule, 'severity' | 'early' | 'township'>,
  { edition, year, agency }: SeverityContext,
): Severity {
  if (township && agency?.kind === 'township') return township;
  if (!early) return severity;
  const isEarly = early.by === 'year' ? year === 2019 : edition === '2019';
  return isEarly ? early.severity : severity;
}
