import { aggregateReports, reconcile } from '../../src/aggregate/index.js';
import { type RequestRecord, tallyRequests } from '../../src/build/index.js';
import { diffReports, trend } from '../../src/compare/index.js';
import type { Finding } from '../../src/finding/finding.js';
import type { Renderable } from '../../src/render/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { readReport } from '../../src/schema/index.js';
import { type ValidationResult, validateReport } from '../../src/validate/index.js';
import { uncheckedReportSaying } from './hostile-report.js';

/** The findings of all that makes findings, about data that says this. */
function findingsSaying(text: string, before: AnnualReport, after: AnnualReport): readonly Finding[] {
  const read = readReport({ ...after, [text]: text, year: text, title: { [text]: text } });
  const sum = aggregateReports([before, after], { agency: text, year: 2024, expected: [text, `${text}x`] });
  const records = [
    { id: text, receivedOn: text, applicant: text, outcome: text },
    { id: text, receivedOn: '2024-02-30', applicant: 'business', concludedOn: text, outcome: [text, text] },
  ] as unknown as readonly RequestRecord<'2021'>[];
  const { findings } = tallyRequests(records, { edition: '2021', year: 2024 });
  const reconciled = reconcile(after, [before], { expected: [text] });
  return [...(read.ok ? [] : read.findings), ...sum.findings, ...reconciled, ...findings];
}

/** A validation result whose findings and waivers say this. */
function resultSaying(text: string): ValidationResult {
  const [before, after] = [2023, 2024].map((year) => uncheckedReportSaying(text, '2021', year));
  if (!before || !after) throw new Error('there are two');
  const { findings } = validateReport(after, { previous: before });
  const waivers = findings.slice(0, 3).map(({ rule }) => ({ rule, reason: text }));
  const result = validateReport(after, { previous: before, waivers });
  return {
    ...result,
    findings: [...result.findings, ...findingsSaying(text, before, after)],
    unusedWaivers: [{ rule: text, address: text, year: text, reason: text }] as never,
  };
}

/** All that can be rendered, by name. */
export interface Everything extends Readonly<Record<string, Renderable>> {
  readonly result: ValidationResult;
}

/** Everything that can be rendered, by name, made of reports that say this. */
export function everythingSaying(text: string): Everything {
  const before = uncheckedReportSaying(`${text}.`, '2019', 2020);
  const after = uncheckedReportSaying(text, '2021', 2021);
  return {
    report: after,
    result: resultSaying(text),
    diff: diffReports(before, after, { only: 'changed' }),
    trend: trend([before, after, { ...after, title: null }]),
  };
}
