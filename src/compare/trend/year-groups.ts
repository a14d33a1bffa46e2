import { editions } from '../../form/forms.js';
import type { AnnualReport } from '../../report/annual-report.js';
import type { TrendYear } from './trend-data.js';

/** A year with the reports there are of it. */
export interface YearGroup {
  readonly year: number;
  readonly reports: readonly AnnualReport[];
}

/** A gap longer than this is left out: a year that far off is a slip in the source. */
const LONGEST = 200;

/** The years from the first to the last, each with its reports. */
export function yearGroups(reports: readonly AnnualReport[]): readonly YearGroup[] {
  const byYear = new Map<number, AnnualReport[]>();
  for (const report of reports) {
    if (report.year === null) continue;
    const known = byYear.get(report.year);
    if (known) known.push(report);
    else byYear.set(report.year, [report]);
  }
  const known = [...byYear.keys()].sort((a, b) => a - b);
  return known.flatMap((year, index) => {
    const next = known[index + 1] ?? year + 1;
    const gap = next - year > LONGEST ? 1 : next - year;
    return Array.from({ length: gap }, (_, step) => ({
      year: year + step,
      reports: byYear.get(year + step) ?? [],
    }));
  });
}

/** The years of a trend as data, with gaps and changes of the form marked. */
export function trendYears(groups: readonly YearGroup[]): readonly TrendYear[] {
  let last: string | undefined;
  return groups.map(({ year, reports }) => {
    const used = editions.filter((edition) => reports.some((report) => report.edition === edition));
    const newEdition = last !== undefined && used.length > 0 && used.join() !== last;
    if (used.length > 0) last = used.join();
    const names = reports.flatMap(({ agency }) => agency.name ?? []);
    return {
      year,
      reports: reports.length,
      editions: used,
      newEdition,
      agencies: [...new Set(names)].sort(),
    };
  });
}
