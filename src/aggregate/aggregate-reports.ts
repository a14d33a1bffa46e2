import type { Finding } from '../finding/finding.js';
import { requireNames } from '../finding/require-names.js';
import { localeOf } from '../form/locale.js';
import { standardTitle } from '../form/report-title.js';
import type { AnnualReport } from '../report/annual-report.js';
import { blankReport } from '../report/blank-report.js';
import { onePass, type Stream } from '../report/one-pass.js';
import { setCell } from '../report/set-cell.js';
import { type AggregateOptions, agencyOf, aggregateNames, editionOf } from './aggregate-options.js';
import { type ReportSums, reportSums } from './report-sums.js';
import { roster } from './roster.js';
import { sumFindings } from './sum-findings.js';

/** The sum of many reports. */
export interface Aggregate {
  /** The sum, cell by cell; without text. */
  readonly report: AnnualReport;
  /** Those of `expected` that have no report in the sum, as they are named there. */
  readonly missing: readonly string[];
  /** Reports that were not added, agencies that are missing, blanks in a sum, sums that cannot be made. */
  readonly findings: readonly Finding[];
}

/** A blank report with the sums; the optional row only where some report prints it. */
function withSums(blank: AnnualReport, sums: ReportSums): AnnualReport {
  const printed = sums.printed();
  return sums
    .cells()
    .filter(({ cell }) => !cell.optional || printed.has(cell.row))
    .reduce((report, { cell, value }) => setCell(report, cell.address as never, value as never), blank);
}

/**
 * Adds the reports of many agencies up to the report of their government, cell by cell. Counts are added as whole
 * numbers, money as exact decimals: in the unit that all amounts have, else, for 元 and 万元 together, in that of the
 * head of the column or in 元.
 *
 * A blank is not a zero. Where some reports have a figure in a cell and others a blank, the sum is that of the
 * figures, and `aggregate.blank-term` names the agencies; where none has a figure the sum is blank. What is marked as
 * not applicable adds nothing; the sum is `'n/a'` where every report says so. 其他处理 in one row on the form of
 * 2021 is added by itself.
 *
 * A report of another year or edition is not added (`aggregate.mixed-years`), nor a second one of an agency
 * (`aggregate.duplicate-agency`). Money without a unit (`aggregate.unit`) and sums beyond the safe integers
 * (`aggregate.overflow`) leave their cell blank. Text, notes, local rows and explanations are not taken over.
 *
 * Reports are taken one by one; kept are the sums and the names of the agencies. Of an asynchronous source the
 * result is a promise. The order of the reports does not matter, nor whether sums are added to sums.
 *
 * @throws RangeError for an option that does not exist, and for a year before 2019 unless the edition is given.
 *
 * @example
 * ```ts
 * import { aggregateReports } from 'zfxxgk-report/aggregate';
 * import { createReport } from 'zfxxgk-report/build';
 *
 * const of2024 = { edition: '2021', year: 2024 } as const;
 * const reports = [
 *   createReport({ ...of2024, agency: '云溪县水务局', requests: { received: { business: 2 } } }),
 *   createReport({ ...of2024, agency: '云溪县教育局', requests: { received: { business: null, naturalPerson: 5 } } }),
 * ];
 * const expected = ['云溪县水务局', '云溪县教育局', '云溪县财政局'];
 * const { report, missing, findings } = aggregateReports(reports, { agency: '云溪县人民政府', year: 2024, expected });
 *
 * report.requests.received.naturalPerson; //=> 5
 * report.requests.received.business; //=> 2
 * missing; //=> ['云溪县财政局']
 * findings.find(({ rule }) => rule === 'aggregate.blank-term')?.message; //=> '“一、本年新收政府信息公开申请数量”：1个机关有空白，合计不含空白（云溪县教育局）'
 * ```
 */
export function aggregateReports(
  reports: AsyncIterable<AnnualReport>,
  options: AggregateOptions,
): Promise<Aggregate>;
export function aggregateReports(reports: Iterable<AnnualReport>, options: AggregateOptions): Aggregate;
export function aggregateReports(
  reports: Stream<AnnualReport>,
  options: AggregateOptions,
): Aggregate | Promise<Aggregate> {
  requireNames(options, aggregateNames);
  const [edition, agency, locale] = [editionOf(options), agencyOf(options), localeOf(options)];
  const { year, expected } = options;
  const sums = reportSums(edition);
  const agencies = roster({ edition, year, expected, locale });
  const take = (report: AnnualReport) => {
    const name = agencies.admit(report);
    if (name !== undefined) sums.add(report, name);
  };
  return onePass(reports, take, () => {
    const blank = { ...blankReport(edition), year, agency, title: standardTitle(agency.name, year) };
    return {
      report: withSums(blank as AnnualReport, sums),
      missing: agencies.missing(),
      findings: [...agencies.findings(), ...sumFindings(sums.cells(), locale)],
    };
  });
}
