import type { AnnualReport } from '../report/annual-report.js';
import type { CellChange } from './cell-change.js';
import { cellPlan } from './cell-plan.js';
import { type DiffOptions, type DiffSettings, diffSettings } from './diff-options.js';
import type { SectionChange } from './narrative/narrative-change.js';
import { narrativeChanges } from './narrative/narrative-changes.js';
import type { PlannedRow } from './planned-row.js';
import type { ComparedReport, ReportDiff } from './report-diff.js';
import { rowChanges } from './row-changes.js';

const compared = ({ edition, year, agency }: AnnualReport): ComparedReport => ({
  edition,
  year,
  agency: agency.name,
});

function cellsOf(before: AnnualReport, after: AnnualReport, settings: DiffSettings): readonly CellChange[] {
  const { changed, totals, sections, atLeast } = settings;
  const isWanted = (change: CellChange, { cells }: PlannedRow, index: number): boolean => {
    if (changed && !change.changed) return false;
    if (totals && cells[index]?.breakdown) return false;
    return (
      atLeast === 0 ||
      (change.changed && (change.delta === null || Math.abs(Number(change.delta)) >= atLeast))
    );
  };
  const filtered = changed || totals || atLeast > 0;
  const changes: CellChange[] = [];
  for (const row of cellPlan(before.edition, after.edition)) {
    if (!sections.includes(row.table)) continue;
    const inRow = rowChanges(row, { before, after });
    if (filtered) changes.push(...inRow.filter((change, index) => isWanted(change, row, index)));
    else for (const change of inRow) changes.push(change);
  }
  return changes;
}

function narrativeOf(
  before: AnnualReport,
  after: AnnualReport,
  settings: DiffSettings,
): readonly SectionChange[] {
  if (!settings.narrative) return [];
  return narrativeChanges(before.narrative, after.narrative)
    .filter(({ section }) => settings.sections.includes(section))
    .map((change) => {
      if (!settings.changed) return change;
      return { ...change, sentences: change.sentences.filter(({ kind }) => kind !== 'kept') };
    })
    .filter(({ sentences }) => !settings.changed || sentences.length > 0);
}

/**
 * What changed from one report to another, cell by cell and sentence by sentence: two years of one agency, or two
 * copies of one report.
 *
 * Every cell of the form is there, in its order, with what both reports say, the difference and the rate of change. A
 * blank, a mark for not applicable and 0 are three different things: a difference is only given between numbers.
 * Amounts of money are compared exactly, in whatever units they are stated. Across editions only what counts the same
 * thing is compared, 其他处理 of 2019 with the sum of the three rows of 2021; every other cell says why it is not.
 *
 * @throws RangeError for an option, filter or section that does not exist, and an `atLeast` below 0.
 *
 * @example
 * ```ts
 * import { diffReports } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report: before } = parseReport('行政许可 | 80\n行政处罚 | 5\n行政强制 | ', { year: 2023 });
 * const { report: after } = parseReport('行政许可 | 100\n行政处罚 | 5\n行政强制 | 2', { year: 2024 });
 * if (before && after) {
 *   const { cells } = diffReports(before, after, { only: 'changed' });
 *   cells.map(({ before, after, delta, ratio }) => [before, after, delta, ratio]); //=> [[80, 100, 20, 0.25], [null, 2, null, null]]
 * }
 * ```
 */
export function diffReports(
  before: AnnualReport,
  after: AnnualReport,
  options: DiffOptions = {},
): ReportDiff {
  const settings = diffSettings(options);
  return {
    before: compared(before),
    after: compared(after),
    cells: cellsOf(before, after, settings),
    narrative: narrativeOf(before, after, settings),
  };
}
