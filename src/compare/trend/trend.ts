import type { AnnualReport } from '../../report/annual-report.js';
import { cellSeries } from './cell-series.js';
import { indicatorSeries } from './indicator-series.js';
import type { Trend } from './trend-data.js';
import { trendYears, yearGroups } from './year-groups.js';

/**
 * The reports of one agency over the years, given in any order: a series for every cell of the form and for every
 * indicator.
 *
 * Every year from the first to the last has a point. A year without a report is a gap, not a zero. Where there are
 * several reports of a year, what they agree on is stated and what they differ in is a conflict: none of them is
 * taken for the right one. Across editions a cell that a form does not have is `not-on-form`, and 其他处理 as one row
 * runs through both.
 *
 * @example
 * ```ts
 * import { createReport, trend } from 'zfxxgk-report';
 *
 * const report = (year: number, decisions: number) =>
 *   createReport({ edition: '2021', year, agency: { name: '某市水务局' }, proactiveDisclosure: { licensing: { decisions } } });
 * const { years, cells } = trend([report(2024, 97), report(2021, 80), report(2022, 86)]);
 * years.map(({ year, reports }) => [year, reports]); //=> [[2021, 1], [2022, 1], [2023, 0], [2024, 1]]
 * const licensing = cells.find(({ address }) => address === '/proactiveDisclosure/licensing/decisions');
 * licensing?.points.map(({ value }) => value); //=> [80, 86, null, 97]
 * ```
 */
export function trend(reports: readonly AnnualReport[]): Trend {
  const groups = yearGroups(reports);
  return {
    years: trendYears(groups),
    undated: reports.filter(({ year }) => year === null).length,
    indicators: indicatorSeries(groups),
    cells: cellSeries(groups),
  };
}
