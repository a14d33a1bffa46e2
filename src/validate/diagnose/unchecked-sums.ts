import type { AnnualReport } from '../../report/annual-report.js';
import { checkContext } from '../check-context.js';
import type { Source } from '../claims.js';
import { countedAsZero } from '../relations.js';

/** How many sums of sections 3 and 4 cannot be checked, as cells of theirs are blank, hold no count or were not read. */
export function uncheckedSums(report: AnnualReport, source: Source): number {
  const { cells, claims } = checkContext(report, { source });
  return cells.plan.relations.filter((relation) => !countedAsZero(relation, cells, claims)).length;
}
