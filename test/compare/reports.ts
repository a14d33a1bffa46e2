import type { CellChange, ReportDiff } from '../../src/compare/index.js';
import type { NarrativeKey } from '../../src/form/sections.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cleanReport, tablesOnly, withCells } from '../validate/clean-report.js';

export { row } from '../validate/clean-report.js';

/** A report of 2023 on the form of 2021, tables only, with some of its cells set. */
export function report2021(cells: Readonly<Record<string, unknown>> = {}): AnnualReport {
  return withCells({ ...tablesOnly(cleanReport('2021')), year: 2023 }, cells);
}

/** A report of 2020 on the form of 2019. */
export function report2019(cells: Readonly<Record<string, unknown>> = {}): AnnualReport {
  return withCells({ ...tablesOnly(cleanReport('2019')), year: 2020 }, cells);
}

/** A report of which only the text of a section is known, paragraph by paragraph. */
export function withParagraphs(section: NarrativeKey, ...paragraphs: readonly string[]): AnnualReport {
  const report = report2021();
  return {
    ...report,
    narrative: { ...report.narrative, [section]: [{ heading: null, topic: null, paragraphs }] },
  };
}

/** The change of a cell in a diff. */
export function changeAt({ cells }: ReportDiff, address: string): CellChange | undefined {
  return cells.find((cell) => cell.address === address);
}
