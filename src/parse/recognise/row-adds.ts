import { total } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import { countOf, type Placeable, type RowCheck } from './placement.js';

/** The totals of a row against their terms; null where every total or all its terms are missing. */
export function rowAdds(columns: readonly FormCell[]): RowCheck {
  return (values) => {
    let told: boolean | null = null;
    for (const [at, { row, column }] of columns.entries()) {
      const stated = values[at];
      if (column !== total.key || typeof stated !== 'number') continue;
      const terms = values.filter((_, index) => index !== at && columns[index]?.row === row);
      if (terms.every((term) => typeof term !== 'number')) continue;
      if (sumOf(terms) !== stated) return false;
      told = true;
    }
    return told;
  };
}

const sumOf = (terms: readonly Placeable[]): number =>
  terms.reduce<number>((sum, term) => sum + countOf(term), 0);

/** Whether each `width` columns end in the sum of those before, a blank counted as 0. */
export function addsThroughout(width: number): (values: readonly Placeable[]) => boolean {
  return (values) =>
    values.every(
      (sum, at) => at % width !== width - 1 || sumOf(values.slice(at - width + 1, at)) === countOf(sum),
    );
}
