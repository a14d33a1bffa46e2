import { withoutRadicals } from './fold.js';

const YEAR = /^((?:19|20)\d{2})\s*年度?$/;
const REPORT = /^((?:19|20)\d{2})\s*年度?\s*(?:工作)?(?:年度)?(?:报告|年报)$/;
/** No line that is only a year is longer. */
const LONGEST = 20;

function yearBy(pattern: RegExp, line: string): number | null {
  const match = line.length > LONGEST ? null : pattern.exec(withoutRadicals(line).normalize('NFKC').trim());
  return match ? Number(match[1]) : null;
}

/** The year that a line consists of, as it stands above the table of that year: 2023 年; null for any other line. */
export function yearAlone(line: string): number | null {
  return yearBy(YEAR, line);
}

/** The year of a report that a line names and nothing else: 2023年度报告; null for any other line. */
export function yearOfReport(line: string): number | null {
  return yearBy(REPORT, line);
}
