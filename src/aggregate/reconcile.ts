import { createFinding } from '../finding/create-finding.js';
import type { Finding, FindingDraft } from '../finding/finding.js';
import { requireNames } from '../finding/require-names.js';
import { type AggregateRuleId, aggregateRules } from '../finding/rules/aggregate.js';
import { localeOf } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import { onePass, type Stream } from '../report/one-pass.js';
import { type ReconcileOptions, reconcileNames } from './aggregate-options.js';
import { compareSums } from './compare-sums.js';
import { reportSums } from './report-sums.js';
import { roster } from './roster.js';
import { sumFindings } from './sum-findings.js';

/**
 * Holds the report of a government against those of its agencies: every figure of the government is to be the sum of
 * theirs (`aggregate.sum`). The sums are only compared where the list of agencies is complete, that is where all of
 * `expected` have reported once, for the year and on the edition of the government; without `expected`, the reports
 * given are taken as complete. A cell that is blank in the report of the government, or in all others, is not compared;
 * a blank among figures adds nothing, and `aggregate.blank-term` names who left it.
 *
 * 其他处理 in one row on the form of 2021 is held against the sum of the three rows, at
 * `/requests/outcomes/other/…`. The findings are those of the family `aggregate`, none where all is well. Reports are
 * taken one by one, and of an asynchronous source the result is a promise, as by `aggregateReports`.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { reconcile } from 'zfxxgk-report/aggregate';
 * import { createReport } from 'zfxxgk-report/build';
 *
 * const of2024 = { edition: '2021', year: 2024 } as const;
 * const received = (agency: string, naturalPerson: number) =>
 *   createReport({ ...of2024, agency, requests: { received: { naturalPerson } } });
 * const agencies = [received('云溪县水务局', 2), received('云溪县教育局', 5)];
 *
 * const findings = reconcile(received('云溪县人民政府', 8), agencies);
 * findings[0]?.message; //=> '一、本年新收政府信息公开申请数量 · 自然人：填8，各机关合计7，相差1'
 * reconcile(received('云溪县人民政府', 7), agencies); //=> []
 * ```
 */
export function reconcile(
  parent: AnnualReport,
  children: AsyncIterable<AnnualReport>,
  options?: ReconcileOptions,
): Promise<readonly Finding[]>;
export function reconcile(
  parent: AnnualReport,
  children: Iterable<AnnualReport>,
  options?: ReconcileOptions,
): readonly Finding[];
export function reconcile(
  parent: AnnualReport,
  children: Stream<AnnualReport>,
  options: ReconcileOptions = {},
): readonly Finding[] | Promise<readonly Finding[]> {
  requireNames(options, reconcileNames);
  const locale = localeOf(options);
  const { edition, year } = parent;
  const sums = reportSums(edition);
  const agencies = roster({ edition, year, expected: options.expected, locale });
  const take = (report: AnnualReport) => {
    const name = agencies.admit(report);
    if (name !== undefined) sums.add(report, name);
  };
  return onePass(children, take, () => {
    const found = [...agencies.findings(), ...sumFindings(sums.cells(), locale)];
    if (!agencies.isWhole()) return found;
    const worded = (draft: FindingDraft<AggregateRuleId>) =>
      createFinding(draft, aggregateRules[draft.rule], locale);
    return [...found, ...compareSums(parent, sums).map(worded)];
  });
}
