import type { TableId } from '../../form/sections.js';
import type { ReaderFinding } from '../finding-log.js';
import type { RegionRow } from './collect-rows.js';
import { leftover } from './structure.js';

/** The rows of a source that are of its year, and what is said of the others. */
export interface RowsOfYear {
  readonly rows: readonly RegionRow[];
  readonly findings: readonly ReaderFinding[];
}

/**
 * Leaves out the rows of other years, where a line above them names the year of rows and the table has some of
 * several years: their figures are named as leftovers.
 */
export function rowsOfYear(all: readonly RegionRow[], year: number | null): RowsOfYear {
  const years = new Map<TableId | null, Set<number | null>>();
  for (const row of all) {
    const own = years.get(row.region) ?? new Set();
    years.set(row.region, own.add(row.year));
  }
  const isOthers = (row: RegionRow): boolean =>
    (years.get(row.region) as Set<number | null>).size > 1 && row.year !== null && row.year !== year;
  const findings = all.filter((row) => isOthers(row) && row.row.figures > 0).map(({ row }) => leftover(row));
  return { rows: all.filter((row) => !isOthers(row)), findings };
}
